"""The generated tree of the lab's platform, and what an operator puts beside it."""
import pathlib
import re
import secrets
import shutil
import threading
import urllib.parse

import yaml

from lab import shell, standins

HERE = pathlib.Path(__file__).resolve().parent.parent
CHECKOUT = HERE.parent.parent
ENVIRONMENT = "prod"

# Every sign that a password may have; the password of one database has them all, and all other secrets do.
PRINTABLE = "".join(chr(code) for code in range(33, 127))
EVERY_SIGN = "purser"
# All trees are made by one checkout.
ONE_BUILD = threading.Lock()
# What the lab asks of a role's own variables, as any operator may.
OPERATOR_SETTINGS = {"frameworks_data_kafka_heap": "384M", "frameworks_api_longest_gate": 24}


class Tree:
    """A tree made by the plugin of this checkout, from the lab's model or a variant of it."""

    def __init__(self, scratch, tools, model=HERE / "frameworks.yml"):
        self.folder = pathlib.Path(scratch) / "tree"
        self.model = pathlib.Path(scratch) / "frameworks.yml"
        self.tools = pathlib.Path(tools)
        self.text = model.read_text()
        self.password = secrets.token_urlsafe

    @property
    def ansible(self):
        return self.folder / "ansible"

    @property
    def inventory(self):
        return self.ansible / "inventory" / ENVIRONMENT

    @property
    def artifacts(self):
        return self.ansible / "artifacts"

    def generate(self):
        """Runs the plugin as a user does, on the model as it stands."""
        self.model.parent.mkdir(exist_ok=True)
        self.model.write_text(self.text)
        command = ["mvn", "-q", "-B", "-ntp", "-DskipTests", "package", "-pl", "samples/frameworks-network", "-am",
                   f"-Dframeworks.model={self.model}", f"-Dframeworks.outputDirectory={self.folder}"]
        with ONE_BUILD:
            shell.run(*command, cwd=CHECKOUT, timeout=600)

    def edit(self, old, new):
        """Changes the model, which must hold the old words exactly once."""
        assert self.text.count(old) == 1, f"the lab's model does not hold {old!r} once"
        self.text = self.text.replace(old, new)
        self.generate()

    def hosts(self):
        """The names of the hosts, in the order of the inventory."""
        return sorted(path.name for path in (self.inventory / "host_vars").iterdir() if (path / "main.yml").exists())

    def variables(self, host):
        """The variables that the tree gives a host, without those of its groups."""
        return yaml.safe_load((self.inventory / "host_vars" / host / "main.yml").read_text())

    def common_variables(self):
        return yaml.safe_load((self.inventory / "group_vars/frameworks/main.yml").read_text())

    # --- what the operator adds --------------------------------------------------------------------------------------

    def write_secrets(self, password_file):
        """Fills in vault.yml from its example and encrypts it; gives the values."""
        folder = self.inventory / "group_vars/frameworks"
        names = re.findall(r"^(vault_\w+):", (folder / "vault.yml.example").read_text(), re.MULTILINE)
        known = self.read_secrets(password_file)
        values = {name: known.get(name) or self.secret(name) for name in names}
        self.encrypt(values, password_file)
        (folder / "lab.yml").write_text(yaml.safe_dump(OPERATOR_SETTINGS))
        return values

    def read_secrets(self, password_file):
        file = self.inventory / "group_vars/frameworks/vault.yml"
        if not file.exists():
            return {}
        return yaml.safe_load(shell.run("/usr/bin/ansible-vault", "view", "--vault-password-file", password_file, file).stdout)

    def encrypt(self, values, password_file):
        file = self.inventory / "group_vars/frameworks/vault.yml"
        file.write_text(yaml.safe_dump(values))
        shell.run("/usr/bin/ansible-vault", "encrypt", "--vault-password-file", password_file, file)

    def secret(self, name):
        """A value for a name of the vault: a connection URL where the inventory takes an account from it."""
        account = self.url_accounts().get(name)
        if account is None:
            return self.password(24) + PRINTABLE
        return self.database_url(account, self.password(18) + (PRINTABLE if account["name"] == EVERY_SIGN else ""))

    def url_accounts(self):
        accounts = {}
        for host in self.hosts():
            for account in self.variables(host).get("frameworks_data_postgres_accounts", []):
                if account["url"]:
                    accounts[account["variable"]] = account
        return accounts

    @staticmethod
    def database_url(account, password):
        quoted = urllib.parse.quote(password, safe="")
        return f"postgres://{account['name']}:{quoted}@postgres.internal:5432/{account['databases'][0]}?sslmode=disable"

    def write_certificates(self, authority):
        """What Terraform would have ordered and export-certificates.sh written."""
        wanted = {name for host in self.hosts() for name in self.variables(host).get("common_certificates", [])}
        domain = self.common_variables()["frameworks_domain"]
        for name in wanted:
            folder = self.ansible / "certificates" / ENVIRONMENT / name
            if not (folder / "tls.crt").exists():
                authority.issue([domain, f"*.{domain}"], folder)

    def services(self):
        """Everything that comes from an artifact, by name."""
        found = {}
        for host in self.hosts():
            variables = self.variables(host)
            for key in ("frameworks_api_services", "frameworks_media_services", "frameworks_data_releases",
                        "monitoring_releases"):
                for service in variables.get(key, []):
                    found[service["name"]] = service
        return found

    def write_artifacts(self, program, kafka, behaviour=None):
        """Puts the release of each service where the playbooks look for it."""
        self.artifacts.mkdir(parents=True, exist_ok=True)
        shutil.copy(kafka, self.artifacts / "kafka-4.2.0.tar.gz")
        for name, service in self.services().items():
            archive = service["program"] if service["archive"] else None
            standins.release(program, self.artifacts, name, service["version"], archive,
                             (behaviour or {}).get(name, ""))
