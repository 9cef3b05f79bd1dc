"""Runs of Ansible, and what they say."""
import itertools
import os
import pathlib
import re
import signal
import subprocess

TASK = re.compile(r"^(?:TASK|RUNNING HANDLER) \[(.*)\] \*+$")
RESULT = re.compile(r"^(changed|fatal|failed): \[([^\]]+?)(?: -> [^\]]+)?\](.*)$")
RECAP = re.compile(r"^(\S+)\s+: ok=(\d+)\s+changed=(\d+)\s+unreachable=(\d+)\s+failed=(\d+)")


class Result:
    """One run: how it ended, what it changed where, what failed where."""

    def __init__(self, code, text, log):
        self.code = code
        self.log = log
        self.changed = []
        self.failed = []
        self.hosts = {}
        task = ""
        for line in text.splitlines():
            if found := TASK.match(line):
                task = found[1]
            elif found := RESULT.match(line):
                kind, host, rest = found.groups()
                if kind == "changed":
                    self.changed.append((task, host))
                elif "...ignoring" not in rest:
                    self.failed.append((task, host, rest.strip()))
            elif found := RECAP.match(line):
                host, ok, changed, unreachable, failed = found.groups()
                self.hosts[host] = {"ok": int(ok), "changed": int(changed), "unreachable": int(unreachable), "failed": int(failed)}

    def assert_ok(self):
        assert self.code == 0, f"ended with {self.code}: {self.why()} (log: {self.log})"
        assert self.hosts, f"reached no host (log: {self.log})"

    def assert_unchanged(self):
        self.assert_ok()
        tasks = sorted({f"{task} on {host.split('.')[0]}" for task, host in self.changed})
        total = sum(host["changed"] for host in self.hosts.values())
        assert total == 0, f"changed={total}: {'; '.join(tasks)} (log: {self.log})"

    def why(self):
        if not self.failed:
            return "no task failed"
        task, host, rest = self.failed[0]
        message = re.search(r'"msg": "((?:[^"\\]|\\.)*)"', rest)
        return f"{task} on {host}: {message[1] if message else rest[-300:]}"[:700]


class Ansible:
    """The controller: an operator's account with its keys, in the tree's folder."""

    def __init__(self, tree, scratch, logs, program="/usr/bin/ansible-playbook"):
        self.tree = tree
        self.scratch = pathlib.Path(scratch)
        self.logs = pathlib.Path(logs)
        self.program = program
        self.vault_password = self.scratch / "vault-password"
        self.numbers = itertools.count(1)

    def play(self, playbook, *arguments, name=None, timeout=1400, env=None):
        """Runs a playbook of the tree; the log is kept under its name."""
        log = self.logs / f"{next(self.numbers):02}-{name or playbook.replace('.yml', '')}.log"
        command = [self.program, "--inventory", f"inventory/{self.tree.inventory.name}", f"playbooks/{playbook}", *arguments]
        environment = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": str(self.scratch / "home"), "LANG": "C.UTF-8",
            # Asked less often whether a task has ended, the controller leaves more of the processors to the hosts.
            "ANSIBLE_INTERNAL_POLL_INTERVAL": "0.005", "ANSIBLE_NOCOLOR": "1", "ANSIBLE_PRIVATE_KEY_FILE": str(self.scratch / "key"),
            "ANSIBLE_VAULT_PASSWORD_FILE": str(self.vault_password), **(env or {})}
        with log.open("w") as output:
            process = subprocess.Popen(command, cwd=self.tree.ansible, env=environment, stdin=subprocess.DEVNULL,
                                       stdout=output, stderr=subprocess.STDOUT, start_new_session=True)
            try:
                code = process.wait(timeout)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
                raise AssertionError(f"{playbook} did not end within {timeout} s (log: {log})") from None
        return Result(code, log.read_text(errors="replace"), log)
