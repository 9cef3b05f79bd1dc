"""Hosts of the lab: systemd with sshd, each in a network namespace, a cgroup and a throw-away root of its own."""
import os
import pathlib
import secrets
import signal
import socket
import subprocess
import time

from lab import shell

ROUTER = "192.0.2.254"
PREFIX_LENGTH = 24
START_SECONDS = 40
STOP_SECONDS = 20

# What may be set from inside of a host: its own network, nothing of the machine.
NSPAWN = (
    "systemd-nspawn", "--quiet", "--boot", "--register=no", "--keep-unit", "--console=pipe", "--link-journal=no",
    "--resolv-conf=off", "--timezone=off", "--capability=CAP_NET_ADMIN", "--bind=/dev/net/tun",
)


class Network:
    """The internet of the lab: one switch, with the controller at its router's address."""

    def __init__(self):
        shell.run("ip", "link", "set", "lo", "up")
        shell.run("ip", "link", "add", "lab0", "type", "bridge")
        shell.run("ip", "address", "add", f"{ROUTER}/{PREFIX_LENGTH}", "dev", "lab0")
        shell.run("ip", "link", "set", "lab0", "up")

    @staticmethod
    def plug_in(host):
        shell.run("ip", "netns", "add", host.label)
        shell.run("ip", "-n", host.label, "link", "set", "lo", "up")
        shell.run("ip", "link", "add", host.cable, "type", "veth", "peer", "name", "eth0", "netns", host.label)
        shell.run("ip", "link", "set", host.cable, "master", "lab0", "up")
        shell.run("ip", "-n", host.label, "address", "add", f"{host.address}/{PREFIX_LENGTH}", "dev", "eth0")
        shell.run("ip", "-n", host.label, "link", "set", "eth0", "up")
        shell.run("ip", "-n", host.label, "route", "add", "default", "via", ROUTER)


class Host:
    """One machine. Its root is a layer in memory over the base that all share."""

    def __init__(self, name, number, folder, base):
        self.name = name
        self.label = name.split(".", 1)[0]
        self.cable = f"lab-{number}"
        self.address = f"192.0.2.{number}"
        self.folder = pathlib.Path(folder) / self.label
        self.root = self.folder / "root"
        self.base = base
        self.process = None
        self.public_host_key = None

    def create(self, authorized_key):
        """Makes the root and the network of the host, as a provider of machines would."""
        layer = self.folder / "layer"
        for path in (layer, self.root):
            path.mkdir(parents=True)
        shell.run("mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", layer)
        (layer / "upper").mkdir()
        (layer / "work").mkdir()
        shell.run("mount", "-t", "overlay", "overlay", "-o",
                  f"lowerdir={self.base},upperdir={layer}/upper,workdir={layer}/work", self.root)
        etc = self.root / "etc"
        (etc / "hostname").write_text(f"{self.label}\n")
        (etc / "machine-id").write_text(f"{secrets.token_hex(16)}\n")
        (etc / "hosts").write_text("127.0.0.1 localhost\n::1 localhost ip6-localhost\n")
        (etc / "resolv.conf").write_text(f"nameserver {ROUTER}\n")
        ssh = self.root / "root" / ".ssh"
        ssh.mkdir(mode=0o700, exist_ok=True)
        (ssh / "authorized_keys").write_text(authorized_key)
        shell.run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", etc / "ssh/ssh_host_ed25519_key")
        self.public_host_key = (etc / "ssh/ssh_host_ed25519_key.pub").read_text().rsplit(" ", 1)[0]
        Network.plug_in(self)

    def start(self, cgroups):
        """Boots the host. Without a cgroup of its own, two hosts that reload at the same time end units of each other."""
        console = (self.folder / "console.log").open("ab")
        self.process = subprocess.Popen(
            [*NSPAWN, f"--directory={self.root}", f"--machine={self.label}", f"--hostname={self.label}",
             f"--network-namespace-path=/run/netns/{self.label}"],
            stdin=subprocess.DEVNULL, stdout=console, stderr=console, start_new_session=True,
            env={**os.environ, "SYSTEMD_NSPAWN_API_VFS_WRITABLE": "network"},
            preexec_fn=lambda: cgroups.enter(self.label))
        console.close()

    def wait_for_ssh(self):
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            if self.process.poll() is not None:
                break
            try:
                with socket.create_connection((self.address, 22), timeout=1) as connection:
                    connection.settimeout(2)
                    if connection.recv(4) == b"SSH-":
                        return
            except OSError:
                time.sleep(0.1)
        raise AssertionError(f"{self.name} has no sshd after {START_SECONDS} s, see {self.folder}/console.log")

    @property
    def leader(self):
        """The process id of the host's own init, or None when it does not run."""
        if self.process is None or self.process.poll() is not None:
            return None
        children = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return int(children[0]) if children else None

    def run(self, *command, check=True, stdin=None, timeout=120):
        """Runs a command inside of the host, past sshd and firewall, and gives its result."""
        leader = self.leader
        assert leader, f"{self.name} does not run"
        return shell.run(
            "nsenter", f"--target={leader}", "--mount", "--uts", "--ipc", "--net", "--pid", "--",
            "/usr/bin/env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "LANG=C.UTF-8", *command,
            check=check, stdin=stdin, timeout=timeout)

    def stop(self):
        """Shuts the host down in order, and pulls the plug when it does not obey."""
        leader = self.leader
        if leader:
            os.kill(leader, signal.SIGRTMIN + 4)
        if self.process is not None:
            try:
                self.process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self.crash()

    def crash(self):
        """Pulls the plug."""
        leader = self.leader
        if leader:
            os.kill(leader, signal.SIGKILL)
        self.process.kill()
        self.process.wait()

    def reboot(self, cgroups):
        self.stop()
        self.start(cgroups)
        self.wait_for_ssh()


class Cgroups:
    """Cgroups of the hosts, in each hierarchy that a host's systemd writes to."""

    def __init__(self, name, root=pathlib.Path("/sys/fs/cgroup")):
        unified = (root / "cgroup.controllers").exists()
        self.folders = [root / name] if unified else [
            root / hierarchy / name for hierarchy in ("systemd", "unified") if (root / hierarchy).is_dir()]
        assert self.folders, f"{root} has no hierarchy for systemd"

    def enter(self, host):
        """Puts the calling process into the cgroup of a host."""
        for folder in self.folders:
            cgroup = folder / host
            cgroup.mkdir(parents=True, exist_ok=True)
            (cgroup / "cgroup.procs").write_text(str(os.getpid()))

    def processor_seconds(self):
        """What the hosts have used of the machine's processors; 0 where no hierarchy counts it."""
        for folder in self.folders:
            statistics = folder / "cpu.stat"
            if statistics.exists():
                return int(statistics.read_text().split("usage_usec", 1)[1].split(None, 1)[0]) / 1e6
        return 0.0
