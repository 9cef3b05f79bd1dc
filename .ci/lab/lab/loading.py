"""Rendered configurations, each loaded by the daemon that will read it, on a host of its own."""
import base64
import os
import pathlib
import re
import shutil
import xml.etree.ElementTree

from lab import shell
from lab.hosts import Host
from lab.rendering import Rendering
from lab.tree import HERE, Tree

MESH_UNIT = "wg-quick@wg0.service"
# Files that their daemons read with an account of their own.
OWNERS = {
    "etc/redis/redis.conf": "redis:redis", "etc/postgresql/15/main/pg_hba.conf": "postgres:postgres",
    "etc/kafka/server.properties": "root:kafka", "etc/kafka/mirrormaker.properties": "root:kafka",
}


class Loading:
    """One host with all packages of the roles and the rendered files of one host of the tree."""

    def __init__(self, host, rendered, authority, domain):
        self.host = host
        self.rendered = pathlib.Path(rendered)
        self.authority = authority
        self.domain = domain
        self.problems = []

    def put_files(self):
        """Lays the rendered files over the host's root, with what only a real host would have beside them."""
        shutil.copytree(self.rendered, self.host.root, dirs_exist_ok=True)
        root = self.host.root
        for account in ("frameworks", "kafka"):
            self.host.run("useradd", "--system", "--user-group", "--no-create-home", account, check=False)
        for path, owner in OWNERS.items():
            if (root / path).exists():
                self.host.run("chown", owner, f"/{path}")
        for name in set(re.findall(r"/etc/frameworks/ingress/tls/([\w-]+)/tls\.crt", self.all_text())):
            self.authority.issue([self.domain, f"*.{self.domain}"], root / f"etc/frameworks/ingress/tls/{name}")
        # Programs that units start; whether they start well is not asked here.
        for program in set(re.findall(r"^ExecStart=(/opt/\S+)", self.all_text(), re.MULTILINE)):
            target = root / program.lstrip("/")
            if not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(root / "bin/true", target)
        for key in root.glob("etc/wireguard/*.conf"):
            self.host.run("sh", "-c", f"umask 077; wg genkey >/etc/wireguard/{key.stem}.key")
        if (self.rendered / "lab/hosts").exists():
            with (root / "etc/hosts").open("a") as names:
                names.write((self.rendered / "lab/hosts").read_text())
        self.host.run("systemctl", "daemon-reload")

    def all_text(self):
        return "\n".join(file.read_text() for file in sorted(self.rendered.rglob("*")) if file.is_file())

    def has(self, pattern):
        return any(self.rendered.glob(pattern.lstrip("/")))

    def expect(self, *command, silent=False):
        """Runs a check on the host; with silent, any word of it is a complaint."""
        result = self.host.run(*command, check=False)
        said = (result.stderr + result.stdout).strip()
        if result.returncode != 0 or silent and said:
            self.problems.append(f"{' '.join(command[:4])}: {said[-400:] or result.returncode}")
        return result

    def run(self):
        """Loads everything; gives what daemons complained about."""
        self.put_files()
        self.units()
        self.network()
        self.proxies()
        self.stores()
        self.monitoring()
        self.files()
        self.expect("sshd", "-t")
        return self.problems

    def units(self):
        ours = sorted(file.name for pattern in ("*.service", "*.slice", "*.path")
                      for file in self.rendered.glob(f"etc/systemd/system/{pattern}"))
        dropped_in = sorted(folder.name.removesuffix(".d").replace("postgresql@.", "postgresql@15-main.")
                            for folder in self.rendered.glob("etc/systemd/system/*.d"))
        # Grafana and ClickHouse are no packages of Debian; their drop-ins are read with the units of the lab.
        for unit in ours + dropped_in:
            if unit.startswith(("grafana", "clickhouse")):
                continue
            self.expect("systemd-analyze", "verify", "--man=no", unit, silent=True)

    def network(self):
        if self.has("etc/nftables.conf"):
            self.expect("nft", "-c", "-f", "/etc/nftables.conf", silent=True)
        if self.has("etc/wireguard/*.conf"):
            self.expect("systemctl", "start", MESH_UNIT)
            peers = len(re.findall(r"^\[Peer\]", self.all_text(), re.MULTILINE))
            found = self.host.run("wg", "show", "wg0", "peers", check=False).stdout.split()
            if len(found) != peers:
                self.problems.append(f"wg0 has {len(found)} peers instead of {peers}")
            self.expect("systemctl", "reload", MESH_UNIT)
            if self.host.run("wg", "show", "wg0", "private-key", check=False).stdout.strip() == "(none)":
                self.problems.append("the reload of wg0 clears its private key")

    def proxies(self):
        if self.has("etc/nginx/conf.d/*.conf"):
            self.host.run("rm", "-f", "/etc/nginx/sites-enabled/default")
            self.expect("nginx", "-t", "-q", silent=True)
            self.expect("systemctl", "start", "nginx.service")
        if self.has("etc/caddy/Caddyfile"):
            self.expect("caddy", "validate", "--adapter", "caddyfile", "--config", "/etc/caddy/Caddyfile")

    def stores(self):
        if self.has("etc/postgresql/15/main/pg_hba.conf"):
            self.expect("systemctl", "start", "postgresql@15-main.service")
            wrong = self.psql("SELECT line_number, error FROM pg_hba_file_rules WHERE error IS NOT NULL")
            wrong += self.psql("SELECT name, error FROM pg_file_settings WHERE error IS NOT NULL")
            if wrong.strip():
                self.problems.append(f"PostgreSQL: {wrong.strip()}")
            if self.has("lab/accounts.sql"):
                for _ in range(2):
                    self.expect("runuser", "-u", "postgres", "--", "psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1",
                                "--file=/lab/accounts.sql")
        if self.has("etc/redis/redis.conf"):
            self.expect("systemctl", "start", "redis-server.service")
            self.expect("redis-cli", "ping")
        for file in self.rendered.glob("etc/kafka/server.properties"):
            folder = "/opt/kafka/4.2.0"
            self.host.run("install", "--directory", "--owner=kafka", "/var/lib/kafka")
            cluster = self.host.run(f"{folder}/bin/kafka-storage.sh", "random-uuid").stdout.strip()
            self.expect("runuser", "-u", "kafka", "--", f"{folder}/bin/kafka-storage.sh", "format", "--cluster-id", cluster,
                        "--config", f"/etc/kafka/{file.name}")

        if self.has("etc/kafka/mirrormaker.properties"):
            # Its brokers are not there; a setting that it does not understand ends it before it looks for them.
            said = self.host.run("timeout", "8", "/opt/kafka/4.2.0/bin/connect-mirror-maker.sh", "/etc/kafka/mirrormaker.properties",
                                 check=False)
            if said.returncode != 124:
                self.problems.append(f"MirrorMaker ended with {said.returncode}: {(said.stdout + said.stderr)[-300:]}")

    def psql(self, statement):
        return self.expect("runuser", "-u", "postgres", "--", "psql", "-tAc", statement).stdout

    def monitoring(self):
        if self.has("etc/prometheus/prometheus.yml"):
            self.expect("promtool", "check", "config", "/etc/prometheus/prometheus.yml")
        for file in self.rendered.glob("etc/alertmanager/*.yml"):
            self.expect("amtool", "check-config", f"/etc/alertmanager/{file.name}")
        if self.has("etc/prometheus/blackbox.yml"):
            self.expect("prometheus-blackbox-exporter", "--config.check", "--config.file=/etc/prometheus/blackbox.yml")
        for file in sorted(self.rendered.glob("etc/default/prometheus*")):
            # An exporter that does not understand its arguments ends at once.
            unit = f"{file.name}.service"
            if file.name in ("prometheus", "prometheus-alertmanager"):
                continue
            self.host.run("systemctl", "restart", unit, check=False)
            self.host.run("sleep", "0.5")
            self.expect("systemctl", "is-active", "--quiet", unit)

    def files(self):
        """What no daemon of Debian reads: at least its language must be right."""
        for file in self.rendered.rglob("*.xml"):
            try:
                xml.etree.ElementTree.parse(file)
            except xml.etree.ElementTree.ParseError as failure:
                self.problems.append(f"{file.name}: {failure}")
        for file in self.rendered.glob("etc/frameworks/*.env"):
            lines = len(file.read_text().splitlines())
            said = self.host.run("systemd-run", "--quiet", "--wait", "--pipe", f"--property=EnvironmentFile=/etc/frameworks/{file.name}",
                                 "env", check=False)
            if said.returncode != 0 or len(said.stdout.splitlines()) < lines - 1:
                self.problems.append(f"{file.name}: systemd does not take every line: {said.stderr.strip()[-200:]}")


def full_root(base, packages, kafka, folder):
    """A root with every package of the roles, none of them started; kept beside the base it was made from."""
    folder = pathlib.Path(folder)
    stamp = folder.with_suffix(".stamp")
    wanted = (pathlib.Path(base).parent / "stamp").read_text()
    if stamp.exists() and stamp.read_text() == wanted:
        return folder
    shell.run("rm", "-rf", "--", folder)
    shell.run("cp", "-a", "--reflink=auto", base, folder)
    (folder / "packages").mkdir()
    shell.run("mount", "--bind", packages, folder / "packages")
    shell.run("mount", "-t", "proc", "proc", folder / "proc")
    (folder / "etc/apt/sources.list").write_text("deb [trusted=yes] file:/packages ./\n")
    policy = folder / "usr/sbin/policy-rc.d"
    policy.write_text("#!/bin/sh\nexit 101\n")
    policy.chmod(0o755)
    words = (pathlib.Path(__file__).resolve().parent.parent / "packages.txt").read_text()
    names = re.sub(r"#.*", "", words).split()
    environment = ["env", "DEBIAN_FRONTEND=noninteractive", "PATH=/usr/sbin:/usr/bin:/sbin:/bin"]
    shell.run("chroot", folder, *environment, "apt-get", "-qq", "update", timeout=300)
    shell.run("chroot", folder, *environment, "apt-get", "-qq", "-y", "--no-install-recommends", "install", *names, timeout=900)
    enabled = shell.run("chroot", folder, "systemctl", "list-unit-files", "--state=enabled", "--no-legend", "--type=service").stdout
    for unit in re.findall(r"^((?:postgresql|redis|nginx|caddy|prometheus)\S*)", enabled, re.MULTILINE):
        shell.run("chroot", folder, "systemctl", "disable", unit)
    shell.run("umount", folder / "packages", folder / "proc")
    (folder / "opt/kafka/4.2.0").mkdir(parents=True)
    shell.run("tar", "-xzf", kafka, "--strip-components=1", "-C", folder / "opt/kafka/4.2.0")
    policy.unlink()
    stamp.write_text(wanted)
    return folder


def load_everything(platform, report):
    """Renders a wide platform and loads what every host of it would get."""
    tree = Tree(platform.scratch / "wide", platform.tools, HERE / "wide.yml")
    rendering = Rendering(tree, platform.scratch / "wide")

    def render():
        tree.generate()
        tree.write_secrets(platform.ansible.vault_password)
        tree.write_certificates(platform.authority)
        keys = {name: base64.b64encode(os.urandom(32)).decode() for name in tree.hosts()}
        rendering.run(tree.inventory.name, keys, platform.ansible.vault_password)

    if not report.step("wide platform: rendered", render):
        return
    report.step("wide platform: every template is rendered", all_rendered, rendering)
    root = full_root(platform.tools / "host/base", platform.tools / "host/packages", platform.kafka, platform.tools / "full")
    domain = tree.common_variables()["frameworks_domain"]
    for number, name in enumerate(tree.hosts()):
        report.step(f"wide platform: {name} is loaded", load, platform, tree, rendering.output / name, root, 101 + number, domain)


def all_rendered(rendering):
    missing = rendering.never_rendered()
    assert not missing, "no host needs " + ", ".join(sorted(missing))


def load(platform, tree, rendered, root, number, domain):
    host = Host(f"load-{rendered.name}", number, platform.scratch / "loaded", root)
    host.create((platform.scratch / "key.pub").read_text())
    host.start(platform.cgroups)
    try:
        host.wait_for_ssh()
        if "monitoring_prometheus_listen" in tree.variables(rendered.name):
            shutil.copytree(tree.folder / "prometheus", rendered / "etc/prometheus", dirs_exist_ok=True)
            shutil.copytree(tree.folder / "alertmanager", rendered / "etc/alertmanager", dirs_exist_ok=True)
        problems = Loading(host, rendered, platform.authority, domain).run()
    finally:
        host.stop()
    assert not problems, "; ".join(problems)
