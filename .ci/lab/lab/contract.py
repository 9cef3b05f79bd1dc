"""The part of the contracts that only somebody who sees all hosts can check."""
import re

import yaml

from lab import checks
from lab.tree import HERE

# What a setting may say instead of the one word that the contract names.
SAME = {"production": ("production", "prod")}


def programs():
    return yaml.safe_load((HERE / "contracts.yaml").read_text())["programs"]


def topics():
    return yaml.safe_load((HERE / "contracts.yaml").read_text())["topics"]


class Instance:
    """One program on one host."""

    def __init__(self, platform, host, service):
        self.platform = platform
        self.host = host
        self.name = service["name"]
        self.settings = dict(service["environment"])
        for setting, variable in service["secrets"].items():
            self.settings[setting] = platform.secrets.get(variable, "")

    def place(self):
        """What stands for the braces of the contract file."""
        variables = self.platform.tree.variables(self.host)
        cluster = re.sub(r"-\d+$", "", variables["frameworks_node"])
        return {"node": variables["frameworks_node"], "cluster": cluster, "slug": cluster,
                "domain": self.platform.tree.common_variables()["frameworks_domain"]}

    def process(self):
        """The main process of the unit, or None."""
        answer = self.platform.hosts[self.host].run(
            "systemctl", "show", "--property=MainPID", "--value", f"frameworks-{self.name}.service").stdout.strip()
        return answer if answer not in ("", "0") else None


def instances(platform):
    """Every program of the contract file, wherever the tree puts it."""
    known = programs()
    found = {}
    for host in platform.hosts:
        variables = platform.tree.variables(host)
        for key in ("frameworks_api_services", "frameworks_media_services"):
            for service in variables.get(key, []):
                if service["name"] in known:
                    found.setdefault(service["name"], []).append(Instance(platform, host, service))
    return found


def broken_clauses(platform, said):
    """All clauses that are broken, with what is wrong, by program: what programs said, and what the lab sees."""
    found = {}
    for (program, clause), problems in said.items():
        if problems:
            found.setdefault(program, {})[clause] = problems
    contracts = programs()
    for program, everywhere in instances(platform).items():
        seen = found.setdefault(program, {})
        for setting, rule in contracts[program]["settings"].items():
            look_at_setting(seen, setting, rule, everywhere)
        for instance in everywhere:
            look_at_host(seen, contracts[program], instance)
    return found


def look_at_setting(seen, setting, rule, everywhere):
    values = [(instance, instance.settings.get(setting, "")) for instance in everywhere]
    if rule["need"] == "feature":
        missing = [instance.host for instance, value in values if not value]
        if missing:
            seen[f"setting {setting}"] = [f"{host}: is not set" for host in missing]
    if "equals" in rule:
        wrong = []
        for instance, value in values:
            wanted = re.sub(r"\$\{(\w+)}", lambda brace, at=instance: at.place()[brace[1]], rule["equals"])
            if value and value not in SAME.get(wanted, (wanted,)):
                wrong.append(f"{instance.host}: is {value} instead of {wanted}")
        if wrong:
            seen[f"value {setting}"] = wrong
    look_at_scope(seen, setting, rule.get("scope"), [(instance, value) for instance, value in values if value])


def look_at_scope(seen, setting, scope, values):
    if scope in ("node", "replica"):
        if len({value for _, value in values}) < len(values):
            seen[f"scope {setting}"] = ["the same value in several places, though each must have its own"]
    elif scope in ("environment", "program"):
        if len({value for _, value in values}) > 1:
            shown = ", ".join(f"{value} on {instance.host}" for instance, value in values)
            seen[f"scope {setting}"] = [f"one value must hold everywhere: {shown}"]


def look_at_host(seen, contract, instance):
    host = instance.platform.hosts[instance.host]
    process = instance.process()
    if process is None:
        seen.setdefault("runs", []).append(f"{instance.host}: is not running")
        return
    for name, listener in contract["listens"].items():
        if listener.get("only") != "loopback":
            continue
        open_at = re.findall(rf"(\S+):{listener['port']}\s", host.run("ss", "-Hltn").stdout)
        elsewhere = [address for address in open_at if address not in ("127.0.0.1", "[::1]")]
        if elsewhere:
            seen.setdefault(f"exposure {name}", []).append(f"{instance.host}: listens on {', '.join(elsewhere)}")
    paths = [(f"writes {path}", path) for path in contract.get("writes", [])]
    paths += [(f"setting {setting}", instance.settings.get(setting))
              for setting, rule in contract["settings"].items() if rule.get("form") == "folder"]
    for clause, path in paths:
        if path and not may_write(host, process, path):
            seen.setdefault(clause, []).append(f"{instance.host}: the unit may not write {path}")


def may_write(host, process, path):
    """Whether the process, in its own view of the files and with its own account, may write a path."""
    status = host.run("cat", f"/proc/{process}/status").stdout
    user, group = (re.search(rf"^{key}:\s+(\d+)", status, re.MULTILINE)[1] for key in ("Uid", "Gid"))
    result = host.run("nsenter", f"--target={process}", "--mount", "setpriv", f"--reuid={user}", f"--regid={group}",
                      "--clear-groups", "test", "-w", path, check=False)
    return result.returncode == 0


def report_all(platform, report):
    """One step per program; the failures that are known are known clause by clause."""
    said = checks.clauses(platform)
    found = broken_clauses(platform, said)
    known = report.known_clauses
    contracts = programs()
    for program in contracts:
        broken = found.get(program, {})
        listed = {clause for (of, clause) in known if of == program}
        unknown = {clause: problems for clause, problems in broken.items() if clause not in listed}
        kept = sorted(clause for clause in listed - set(broken)
                      if (program, clause) in said or seen_by_the_lab(contracts[program], clause))
        problems = [f"{clause}: {'; '.join(why)}" for clause, why in sorted(unknown.items())]
        problems += [f"{clause} is kept, but known-failures.yaml still lists it" for clause in kept]
        report.clauses(program, len(broken) - len(unknown), problems)


def seen_by_the_lab(contract, clause):
    """Whether the lab itself judges a clause; a program that ends or waits early does not come to all of its own."""
    kind, _, name = clause.partition(" ")
    if kind == "setting":
        return contract["settings"].get(name, {}).get("need") == "feature"
    return kind in ("value", "scope", "exposure", "writes", "runs")
