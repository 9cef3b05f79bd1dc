"""What must be true on the hosts, whatever brought them there."""
import concurrent.futures
import json
import re
import time


def for_all(hosts, check):
    """Runs a check on all hosts at once and gives what it found wrong."""
    with concurrent.futures.ThreadPoolExecutor(len(hosts) or 1) as pool:
        return [problem for found in pool.map(check, hosts) for problem in found]


def mesh_reaches_everybody(platform, names=None):
    """Every member answers every other through the mesh."""
    members = {name: platform.tree.variables(name)["frameworks_mesh_address"] for name in names or platform.hosts}

    def ping(name):
        found = []
        for other, address in members.items():
            if other == name:
                continue
            # Two that greet each other at the same time try again after 5 s.
            result = platform.hosts[name].run("ping", "-c", "1", "-w", "16", "-q", address, check=False)
            if result.returncode != 0:
                found.append(f"{name} does not reach {other} at {address}")
        return found

    problems = for_all(list(members), ping)
    assert not problems, "; ".join(problems)


def no_unit_failed(platform):
    """No unit is failed, and each FrameWorks unit runs."""
    def ask(name):
        host = platform.hosts[name]
        failed = host.run("systemctl", "list-units", "--failed", "--plain", "--no-legend", check=False).stdout
        found = [f"{line.split()[0]} failed on {name}" for line in failed.splitlines() if line.strip()]
        restarting = host.run("systemctl", "list-units", "--all", "--plain", "--no-legend", "--type=service",
                              "--state=activating", check=False).stdout
        return found + [f"{line.split()[0]} restarts again and again on {name}" for line in restarting.splitlines()
                        if "auto-restart" in line]

    problems = for_all(list(platform.hosts), ask)
    assert not problems, "; ".join(problems)


def clauses(platform):
    """The last word of each running or ended program on each clause of its contract: {(program, clause): [problem]}."""
    found = {}
    for name, host in platform.hosts.items():
        listed = host.run("systemctl", "list-unit-files", "--no-legend", "frameworks-*.service", check=False).stdout
        for unit in re.findall(r"^(frameworks-\S+)\.service", listed, re.MULTILINE):
            program = unit.removeprefix("frameworks-")
            invocation = host.run("systemctl", "show", "--property=InvocationID", "--value", unit).stdout.strip()
            if not invocation:
                continue
            journal = host.run("journalctl", "--output=cat", f"_SYSTEMD_INVOCATION_ID={invocation}").stdout
            last = {}
            for line in journal.splitlines():
                match = re.match(r"contract (kept|broken): ((?:setting |peer )?[\w-]+)(?:: (.*))?$", line)
                if match:
                    last[match[2]] = (match[1], match[3])
            for clause, (word, text) in last.items():
                problems = found.setdefault((program, clause), [])
                if word == "broken":
                    problems.append(f"{name}: {text}")
    return found


def secrets_arrive_unchanged(platform):
    """Each running unit was given exactly what the vault holds."""
    def ask(name):
        host = platform.hosts[name]
        variables = platform.tree.variables(name)
        found = []
        wanted = {service["name"]: service["secrets"]
                  for key in ("frameworks_api_services", "frameworks_media_services") for service in variables.get(key, [])}
        units = {f"frameworks-{service}": secrets for service, secrets in wanted.items()}
        units.update({exporter["package"]: exporter["secrets"] for exporter in variables["monitoring_exporters"]})
        for unit, secrets in units.items():
            process = host.run("systemctl", "show", "--property=MainPID", "--value", unit).stdout.strip()
            if not secrets or process in ("", "0"):
                continue
            given = dict(pair.split("=", 1) for pair in host.run("cat", f"/proc/{process}/environ").stdout.split("\0") if pair)
            found += [f"{setting} of {unit} on {name}" for setting, variable in secrets.items()
                      if given.get(setting) != platform.secrets[variable]]
        return found

    problems = for_all(list(platform.hosts), ask)
    assert not problems, "changed on the way: " + "; ".join(problems)


def targets_are_up(platform):
    """Prometheus reaches everything it was told to watch."""
    for name in platform.hosts:
        variables = platform.tree.variables(name)
        if listen := variables.get("monitoring_prometheus_listen"):
            end = time.monotonic() + 45
            while True:
                answer = json.loads(platform.hosts[name].run("curl", "-sf", f"http://{listen}/api/v1/targets?state=active").stdout)
                targets = answer["data"]["activeTargets"]
                down = sorted({f"{target['labels']['job']} at {target['labels']['instance']}: {target['lastError'] or target['health']}"
                               for target in targets if target["health"] != "up"})
                if not down or time.monotonic() > end and not any("unknown" in line for line in down):
                    break
                assert time.monotonic() < end + 60, "; ".join(down)
                time.sleep(3)
            assert targets, "Prometheus has no target"
            assert not down, "; ".join(down)
            return
    raise AssertionError("no host runs Prometheus")


def topics_are_made(platform, wanted):
    """Each Kafka has the topics of the contracts, with their partitions and retention."""
    problems = []
    for name in platform.hosts:
        variables = platform.tree.variables(name)
        if "kafka" not in variables.get("frameworks_data_services", []):
            continue
        broker = f"{variables['frameworks_data_mesh_address']}:{variables['frameworks_data_ports']['kafka']['broker']}"
        described = platform.hosts[name].run("sh", "-c", f"/opt/kafka/*/bin/kafka-topics.sh --bootstrap-server {broker} --describe").stdout
        for topic, rule in wanted.items():
            found = re.search(rf"Topic: {re.escape(topic)}\s.*PartitionCount: (\d+).*Configs: (\S*)", described)
            if not found:
                problems.append(f"{topic} is missing on {name}")
            elif int(found[1]) != rule["partitions"]:
                problems.append(f"{topic} has {found[1]} partitions instead of {rule['partitions']}")
            elif f"retention.ms={rule['retention_ms']}" not in found[2]:
                problems.append(f"{topic} is not kept for {rule['retention_ms']} ms")
    assert not problems, "; ".join(problems)


def versions(platform, service):
    """Which version of a service runs where, as its health page says; None where it does not answer."""
    found = {}
    for name in platform.hosts:
        for key in ("frameworks_api_services", "frameworks_media_services"):
            for entry in platform.tree.variables(name).get(key, []):
                if entry["name"] == service:
                    page = platform.hosts[name].run("curl", "-s", entry["health_url"], check=False).stdout
                    found[name] = json.loads(page)["version"] if page.startswith("{") else None
    return found


def no_secret_in_logs(platform):
    """Nothing that an operator sees or keeps shows a secret."""
    shown = [file.name for file in sorted(platform.logs.glob("*.log"))
             if any(secret in file.read_text(errors="replace") for secret in platform.all_secrets)]
    assert not shown, "a secret stands in " + ", ".join(shown)


def settle(platform, seconds=60):
    """Waits until no host starts or restarts anything any more; what is still not well then, other checks tell."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        states = {host.run("systemctl", "is-system-running", check=False).stdout.strip() for host in platform.hosts.values()}
        jobs = [host.run("systemctl", "list-jobs", "--no-legend", check=False).stdout.strip() for host in platform.hosts.values()]
        if "starting" not in states and not any(jobs):
            return
        time.sleep(1)
