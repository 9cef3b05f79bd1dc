"""The lab as a whole: hosts of the generated platform, the world around them, and the controller."""
import pathlib
import shutil
import threading

from lab import shell, standins
from lab.ansible import Ansible
from lab.hosts import Host, Network
from lab.tree import Tree
from lab.world import Authority, World

FIRST_ADDRESS = 11


class Platform:
    """What the steps work on."""

    def __init__(self, scratch, tools, logs, cgroups, waivers):
        self.scratch = pathlib.Path(scratch)
        self.tools = pathlib.Path(tools)
        self.logs = pathlib.Path(logs)
        self.waivers = waivers
        self.hosts = {}
        self.cgroups = cgroups
        self.tree = Tree(self.scratch, self.tools)
        self.ansible = Ansible(self.tree, self.scratch, self.logs)
        self.kafka = self.tools / "kafka.tar.gz"
        self.secrets = {}
        self.all_secrets = set()

    def prepare(self):
        """Makes everything that does not depend on the model."""
        home = self.scratch / "home"
        home.mkdir()
        (self.scratch / "vault-password").write_text("lab\n")
        shell.run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "operator", "-f", self.scratch / "key")
        # Of this mount namespace only: the names and the known hosts of the controller.
        (self.scratch / "ssh").mkdir(mode=0o700)
        shell.run("mount", "--bind", self.scratch / "ssh", pathlib.Path.home() / ".ssh")
        shutil.copy("/etc/hosts", self.scratch / "hosts")
        shell.run("mount", "--bind", self.scratch / "hosts", "/etc/hosts")
        self.program = standins.build(self.tools)
        standins.package(self.program, self.tools / "standins")
        self.authority = Authority(self.scratch / "authority")
        self.network = Network()
        self.world = World([self.tools / "host/packages", self.tools / "standins"], self.authority, self.scratch)

    def complete_tree(self):
        """Adds to the tree what an operator adds after each generation."""
        self.secrets = self.tree.write_secrets(self.ansible.vault_password)
        self.all_secrets.update(self.secrets.values())
        self.tree.write_certificates(self.authority)
        self.tree.write_artifacts(self.program, self.kafka)

    def bring_up(self, names):
        """Makes and boots hosts, which then are bare machines with the operator's key."""
        made = []
        for name in names:
            host = Host(name, FIRST_ADDRESS + len(self.hosts), self.scratch / "hosts-of-the-lab", self.tools / "host/base")
            host.create((self.scratch / "key.pub").read_text())
            self.trust_authority(host)
            lab = host.root / "etc/frameworks-lab"
            lab.mkdir()
            (lab / "waivers").write_text("".join(f"{program} {clause}\n" for program, clause in sorted(self.waivers)))
            self.hosts[name] = host
            self.world.names[name] = host.address
            made.append(host)
        self.introduce()
        for host in made:
            host.start(self.cgroups)
        for host in made:
            host.wait_for_ssh()
            # The lists of a machine that was rented some time ago.
            host.run("apt-get", "-qq", "update")
            host.run("touch", "-d", "2020-01-01", "/var/lib/apt/lists")
            with (self.scratch / "ssh/known_hosts").open("a") as known:
                known.write(f"{host.name} {host.public_host_key}\n")

    def trust_authority(self, host):
        sources = host.root / "etc/apt/sources.list"
        sources.write_text(sources.read_text() + "deb [trusted=yes] http://packages.lab.test/standins/ ./\n")
        with (host.root / "etc/ssl/certs/ca-certificates.crt").open("a") as bundle:
            bundle.write(self.authority.certificate.read_text())

    def introduce(self):
        """Publishes the names of the hosts to the controller."""
        lines = pathlib.Path("/etc/hosts").read_text().splitlines()
        lines = [line for line in lines if "# lab" not in line]
        lines += [f"{host.address} {host.name} # lab" for host in self.hosts.values()]
        (self.scratch / "hosts").write_text("\n".join(lines) + "\n")

    def take_down(self):
        """Stops all hosts at once."""
        stopping = [threading.Thread(target=host.stop) for host in self.hosts.values()]
        for thread in stopping:
            thread.start()
        for thread in stopping:
            thread.join()
