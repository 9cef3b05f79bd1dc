#!/usr/bin/env bash
# base.sh FOLDER: what every host of the lab starts from, taken from where this machine takes its own packages.
#   FOLDER/base      a bare Debian 12 with systemd and sshd
#   FOLDER/packages  a package source with everything that the roles install
# Both are kept, so a second run needs no network.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
folder=$1

# What a rented machine has before anybody works on it. wireguard-go stands in for the kernel's WireGuard, which
# the build machine may not have; wg-quick takes it by itself.
readonly base_packages=(
  ca-certificates dbus iproute2 iputils-ping openssh-server procps python3 python3-apt sudo systemd systemd-sysv
  wireguard-go
)

mapfile -t packages < <(sed 's/#.*//' "$here/packages.txt" | tr -s '[:space:]' '\n' | sed '/^$/d')
stamp=$(cat -- "$here/base.sh" "$here/packages.txt" | sha256sum | cut -c -16)
if [[ -e $folder/stamp && $(<"$folder/stamp") == "$stamp" ]]; then
  exit 0
fi
rm -rf -- "$folder"
mkdir -p -- "$folder/packages"

# The Debian archives of this machine, and how it reaches them.
# shellcheck disable=SC2016 # apt fills in these names
apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' 'Origin: Debian' \
  | sort -u \
  | sed 's|^\([^ ]*\) \([^ ]*\) |deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] \1 \2 |' \
    >"$folder/sources.list"
grep -q ' bookworm main$' "$folder/sources.list" || {
  printf 'this machine has no package source of Debian 12\n' >&2
  exit 1
}
{ apt-config dump | grep -E '^Acquire::(http|https)::' || true; } >"$folder/apt.conf"
# Hosts are thrown away, so nothing has to reach a disk.
printf 'force-unsafe-io\n' >"$folder/dpkg.cfg"

mmdebstrap --quiet --variant=minbase --format=directory --aptopt="$folder/apt.conf" --dpkgopt="$folder/dpkg.cfg" \
  --aptopt='APT::Install-Recommends "false"' \
  --include="$(IFS=,; printf '%s' "${base_packages[*]}")" \
  --skip=cleanup/apt \
  bookworm "$folder/base" "$folder/sources.list"

DEBIAN_FRONTEND=noninteractive chroot "$folder/base" apt-get -qq -y --no-install-recommends --download-only install \
  "${packages[@]}"
mv -- "$folder/base/var/cache/apt/archives/"*.deb "$folder/packages/"
(cd -- "$folder/packages" && apt-ftparchive packages . >Packages)

# Hosts ask the lab, which has no door to the outside.
chroot "$folder/base" apt-get clean
rm -rf -- "$folder/base/var/lib/apt/lists/"* "$folder/base/etc/apt/sources.list" \
  "$folder/base/etc/apt/sources.list.d" "$folder/base/etc/ssh/ssh_host_"*
printf 'deb [trusted=yes] http://packages.lab.test/packages/ ./\n' >"$folder/base/etc/apt/sources.list"
# A machine is rented with lists of some time ago.
rm -f -- "$folder/base/var/cache/apt/"*.bin
touch -d 2020-01-01 -- "$folder/base/var/lib/apt/lists"
rm -f -- "$folder/base/etc/machine-id" "$folder/base/etc/hostname"

printf '%s\n' "$stamp" >"$folder/stamp"
