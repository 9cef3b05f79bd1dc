"""The stand-in program, its releases, and the packages that bring it where no real package can be had."""
import os
import pathlib
import shutil
import tarfile

from lab import shell

HERE = pathlib.Path(__file__).resolve().parent.parent
# Go programs that a release may bring beside those of the platform.
MIST_FOLDERS = ("MistController",)

CLICKHOUSE_UNIT = """[Unit]
Description=ClickHouse
After=network-online.target

[Service]
User=clickhouse
Group=clickhouse
StateDirectory=clickhouse
ExecStart=/usr/bin/clickhouse-server --config=/etc/clickhouse-server/config.xml
Restart=always
RestartSec=2

[Install]
WantedBy=multi-user.target
"""

GRAFANA_UNIT = """[Unit]
Description=Grafana
After=network-online.target

[Service]
User=grafana
Group=grafana
ExecStart=/usr/sbin/grafana-server
Restart=on-failure

[Install]
WantedBy=multi-user.target
"""

POSTINST = """#!/bin/sh
set -e
if ! getent passwd {user} >/dev/null; then
  useradd --system --user-group --no-create-home --shell /usr/sbin/nologin {user}
fi
mkdir -p {folders}
if [ -d /run/systemd/system ]; then systemctl daemon-reload; systemctl enable --now {unit} || true; fi
"""

PACKAGES = {
    "clickhouse-server": {
        "program": "/usr/bin/clickhouse-server", "unit": CLICKHOUSE_UNIT, "user": "clickhouse", "version": "26.3.10.62",
        "folders": "/etc/clickhouse-server/config.d /etc/clickhouse-server/users.d"},
    "clickhouse-client": {"version": "26.3.10.62"},
    "grafana": {
        "program": "/usr/sbin/grafana-server", "unit": GRAFANA_UNIT, "unit_name": "grafana-server", "user": "grafana",
        "version": "13.2.3", "folders": "/etc/grafana/provisioning /var/lib/grafana"},
}


def build(folder):
    """Compiles the stand-in and gives its path."""
    folder = pathlib.Path(folder)
    source = folder / "standin-source"
    shutil.rmtree(source, ignore_errors=True)
    shutil.copytree(HERE / "standin", source)
    shutil.copy(HERE / "contracts.yaml", source)
    program = folder / "standin"
    shell.run("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", program, ".", cwd=source, timeout=600,
              env={**os.environ, "CGO_ENABLED": "0", "GOFLAGS": "-mod=readonly"})
    return program


def package(program, folder):
    """Makes the Debian packages, with their index."""
    folder = pathlib.Path(folder)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, content in PACKAGES.items():
        root = folder / name
        (root / "DEBIAN").mkdir(parents=True)
        (root / "DEBIAN/control").write_text(
            f"Package: {name}\nVersion: {content['version']}\nArchitecture: all\nMaintainer: lab\n"
            "Description: stand-in of the convergence lab\n")
        if "program" in content:
            unit = content.get("unit_name", name)
            target = root / content["program"].lstrip("/")
            target.parent.mkdir(parents=True)
            shutil.copy(program, target)
            target.chmod(0o755)
            unit_file = root / f"lib/systemd/system/{unit}.service"
            unit_file.parent.mkdir(parents=True)
            unit_file.write_text(content["unit"])
            postinst = root / "DEBIAN/postinst"
            postinst.write_text(POSTINST.format(unit=unit, user=content["user"], folders=content["folders"]))
            postinst.chmod(0o755)
        shell.run("dpkg-deb", "--root-owner-group", "-Znone", "--build", root, folder)
        shutil.rmtree(root)
    index = shell.run("apt-ftparchive", "packages", ".", cwd=folder).stdout
    (folder / "Packages").write_text(index)


def release(program, artifacts, name, version, archive_program=None, behaviour=""):
    """Writes the artifact of one release; behaviour 500 is never well, exit ends at once."""
    artifacts = pathlib.Path(artifacts)
    artifacts.mkdir(parents=True, exist_ok=True)
    binary = program.read_bytes() + f"\nstand-in build {version} {behaviour}\n".encode()
    if archive_program is None:
        (artifacts / f"{name}-{version}").write_bytes(binary)
        return
    file = artifacts / archive_program
    file.write_bytes(binary)
    file.chmod(0o755)
    with tarfile.open(artifacts / f"{name}-{version}.tar.gz", "w:gz", compresslevel=1) as archive:
        archive.add(file, arcname=archive_program)
    file.unlink()
