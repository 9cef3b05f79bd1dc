"""What happens to a platform after its first day: each step changes something and looks at what came of it."""
import hashlib
import re
import threading

from lab import checks


class Changes:
    """Changes of the model, of releases and of hosts, one after the other on the same platform."""

    def __init__(self, platform):
        self.platform = platform
        self.tree = platform.tree
        self.ansible = platform.ansible

    def play(self, *arguments, **options):
        return self.ansible.play(*arguments, **options)

    # --- a host joins ------------------------------------------------------------------------------------------------

    def join(self):
        """A new host joins by --limit; those that are there lose no packet and learn its key and its name."""
        self.tree.edit("serverType: cx23}", "serverType: cx23, nodes: 2}")
        self.platform.complete_tree()
        new = next(name for name in self.tree.hosts() if name not in self.platform.hosts)
        old = list(self.platform.hosts)
        self.platform.bring_up([new])
        with Pinging(self.platform, old[0], old[-1]) as pinging:
            self.play("wireguard_keys.yml", "--limit", new, name="join-key").assert_ok()
            self.play("site.yml", "--limit", new, name="join").assert_ok()
        checks.mesh_reaches_everybody(self.platform)
        pinging.assert_nothing_lost()
        return new

    def names_of_the_new_host(self, new):
        label = self.platform.hosts[new].label
        lacking = [name for name, host in self.platform.hosts.items()
                   if host.run("getent", "hosts", f"{label}.internal", check=False).returncode != 0]
        assert not lacking, f"{label}.internal is unknown on {', '.join(lacking)}"

    # --- releases ----------------------------------------------------------------------------------------------------

    def release(self, version, behaviour="", sha256=None):
        """Puts a release of bridge before the playbook, and gives its result."""
        words = f'name: bridge, version: "{version}"' + (f', sha256: "{sha256}"' if sha256 else "")
        text = re.sub(r"\[nginx, .*?, commodore,", f"[nginx, {{{words}}}, commodore,", self.tree.text)
        assert text != self.tree.text, "the lab's model has no place for a release of bridge"
        self.tree.text = text
        self.tree.generate()
        self.tree.write_artifacts(self.platform.program, self.platform.kafka, {"bridge": behaviour})
        return self.play("services.yml", "--limit", "control", name=f"release-{version}")

    def assert_versions(self, wanted):
        found = checks.versions(self.platform, "bridge")
        wrong = {name: version for name, version in found.items() if version != wanted}
        assert not wrong, f"bridge is not {wanted} everywhere: {wrong}"

    def upgrade(self):
        self.release("1.1.0").assert_ok()
        self.assert_versions("1.1.0")

    def refused(self, version, behaviour):
        """A release that is not well ends the run on its first host, and what ran before runs again everywhere."""
        result = self.release(version, behaviour)
        assert result.code != 0, f"the run ended well (log: {result.log})"
        touched = {host for _, host in result.changed}
        assert len(touched) <= 1, f"the release reached {', '.join(sorted(touched))} (log: {result.log})"
        self.assert_versions("1.1.0")

    def wrong_checksum(self):
        result = self.release("1.4.0", sha256=hashlib.sha256(b"something else").hexdigest())
        assert result.code != 0, f"the run ended well (log: {result.log})"
        assert "sha256" in result.why(), f"the message does not say why: {result.why()}"
        self.assert_versions("1.1.0")

    def checksum(self):
        """The same release again, with the checksum that it has."""
        self.tree.write_artifacts(self.platform.program, self.platform.kafka)
        artifact = self.tree.artifacts / "bridge-1.4.0"
        self.release("1.4.0", sha256=hashlib.sha256(artifact.read_bytes()).hexdigest()).assert_ok()
        self.assert_versions("1.4.0")

    # --- hosts that fail ---------------------------------------------------------------------------------------------

    def reboot(self):
        """A host that boots again comes back by itself."""
        for name in self.of_role("data"):
            self.platform.hosts[name].reboot(self.platform.cgroups)
        checks.settle(self.platform)
        checks.no_unit_failed(self.platform)
        checks.mesh_reaches_everybody(self.platform)

    def one_host_down(self, playbook, *arguments):
        """A dead host costs only itself."""
        dead = self.of_role("media")[0]
        self.platform.hosts[dead].crash()
        try:
            result = self.play(playbook, *arguments, name="one-down")
            failed = [name for name, sums in result.hosts.items() if sums["failed"]]
            assert not failed, f"{', '.join(failed)} failed because {dead} is down: {result.why()} (log: {result.log})"
            stopped = {name for name in self.platform.hosts if name != dead and result.hosts.get(name, {}).get("ok", 0) < 10}
            assert not stopped, f"the run did not go on for {', '.join(sorted(stopped))} (log: {result.log})"
            checks.mesh_reaches_everybody(self.platform, [name for name in self.platform.hosts if name != dead])
        finally:
            self.platform.hosts[dead].start(self.platform.cgroups)
            self.platform.hosts[dead].wait_for_ssh()

    # --- keys --------------------------------------------------------------------------------------------------------

    def rotate_mesh_key(self):
        """A host makes a new key; after the ordinary playbooks it is a member as before."""
        name = self.of_role("media")[0]
        host = self.platform.hosts[name]
        before = host.run("wg", "show", "wg0", "public-key").stdout
        host.run("rm", "/etc/wireguard/wg0.key")
        self.play("wireguard_keys.yml", "--limit", name, name="rotate-key").assert_ok()
        self.play("infrastructure.yml", "--tags", "wireguard", name="rotate").assert_ok()
        assert host.run("wg", "show", "wg0", "public-key").stdout != before, "the interface still has the old key"
        checks.mesh_reaches_everybody(self.platform)

    def repair_mesh(self):
        """What an operator does when a rotation went wrong, so that the steps after it have a mesh."""
        for name in self.of_role("media"):
            self.platform.hosts[name].run("systemctl", "restart", "wg-quick@wg0.service")
        checks.mesh_reaches_everybody(self.platform)

    # --- what leaves the model ---------------------------------------------------------------------------------------

    def service_removed(self):
        """A service that left the model is stopped, disabled, and its secrets are gone."""
        self.tree.edit(", purser, navigator", ", navigator")
        self.platform.complete_tree()
        self.play("services.yml", "--limit", "control", name="service-removed").assert_ok()
        left = []
        for name in self.of_role("control"):
            host = self.platform.hosts[name]
            if host.run("systemctl", "is-active", "frameworks-purser", check=False).stdout.strip() == "active":
                left.append(f"purser still runs on {name}")
            if host.run("systemctl", "is-enabled", "frameworks-purser", check=False).stdout.strip() == "enabled":
                left.append(f"purser still starts at boot on {name}")
            if host.run("test", "-e", "/etc/frameworks/purser.env", check=False).returncode == 0:
                left.append(f"the secrets of purser are still on {name}")
        assert not left, "; ".join(left)

    def host_removed(self):
        """A host that left the model is no member any more, and has a playbook that cleans it."""
        gone = self.of_role("media")[-1]
        address = self.tree.variables(gone)["frameworks_mesh_address"]
        assert (self.tree.ansible / "playbooks/decommission.yml").exists(), "there is no playbooks/decommission.yml"
        self.play("decommission.yml", "--limit", gone, name="decommission").assert_ok()
        self.tree.edit(", nodes: 2}\n\ncertificates", "}\n\ncertificates")
        self.platform.complete_tree()
        del self.platform.hosts[gone]
        self.play("infrastructure.yml", "--tags", "wireguard", name="host-removed").assert_ok()
        for name, host in self.platform.hosts.items():
            assert address not in host.run("wg", "show", "wg0", "allowed-ips").stdout, f"{name} still admits {gone}"

    def of_role(self, role):
        """The running hosts of a role, in order."""
        types = {"control": "central", "data": "regional", "media": "edge"}
        return sorted(name for name in self.platform.hosts if name.startswith(types[role]))


class Pinging:
    """Pings from one host to another through the mesh for as long as something else happens."""

    def __init__(self, platform, source, target):
        self.source = platform.hosts[source]
        self.address = platform.tree.variables(target)["frameworks_mesh_address"]
        self.lost = 0
        self.sent = 0
        self.over = threading.Event()
        self.thread = threading.Thread(target=self._ping)

    def _ping(self):
        while not self.over.is_set():
            result = self.source.run("ping", "-c", "5", "-i", "0.2", "-W", "2", "-q", self.address, check=False)
            if counted := re.search(r"(\d+) packets transmitted, (\d+) received", result.stdout):
                self.sent += int(counted[1])
                self.lost += int(counted[1]) - int(counted[2])

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join()

    def assert_nothing_lost(self):
        assert self.sent, "no ping was sent"
        assert self.lost == 0, f"{self.lost} of {self.sent} pings between old members were lost"
