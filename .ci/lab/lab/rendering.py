"""Every template of the roles, rendered by Ansible itself for every host, without touching one.

The roles are copied with nothing left in them but what leads to a template: the copies write below a folder of the
controller. Loops, conditions, defaults and variables are those of the tree.
"""
import pathlib
import re
import shutil

import yaml

from lab import shell
from lab.tree import HERE

TEMPLATE_LOOKUP = re.compile(r"lookup\('ansible\.builtin\.template', '([^']+)'\)")
INCLUDES = ("ansible.builtin.import_tasks", "ansible.builtin.include_tasks", "ansible.builtin.include_role",
            "ansible.builtin.import_role")
# What tasks ask of hosts, in a form that a host would have answered.
ANSWERS = {
    "wireguard__own_key": {"stdout": "a key", "rc": 0},
    "monitoring__settings": {"results": []},
}
KEPT_KEYS = ("name", "when", "vars", "loop", "loop_control")


class Rendering:
    """The templates of one tree, rendered into a folder per host."""

    def __init__(self, tree, folder):
        self.tree = tree
        self.work = pathlib.Path(folder) / "render"
        self.output = pathlib.Path(folder) / "rendered"

    def run(self, environment, keys, password_file, program="/usr/bin/ansible-playbook"):
        """Renders everything; keys are the public keys of the mesh by host."""
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir(parents=True)
        for name in ("inventory", "certificates"):
            if (self.tree.ansible / name).exists():
                shutil.copytree(self.tree.ansible / name, self.work / name)
        shutil.copytree(self.tree.ansible / "playbooks", self.work / "playbooks")
        shutil.copytree(HERE / "ansible", self.work / "playbooks/action_plugins")
        for role in sorted((self.tree.ansible / "roles").iterdir()):
            self.strip(role, self.work / "roles" / role.name)
        answers = self.work / "answers.yml"
        answers.write_text(yaml.safe_dump({
            **ANSWERS, "ansible_connection": "local", "ansible_become": False, "ansible_python_interpreter": "/usr/bin/python3",
            "wireguard__keys": keys, "wireguard__endpoints": {name: f"198.51.100.{at}" for at, name in enumerate(keys, 1)},
            "lab_output": str(self.output)}))
        for playbook in ("site.yml", "wireguard_keys.yml"):
            shell.run(program, "--inventory", f"inventory/{environment}", f"playbooks/{playbook}", "--extra-vars", f"@{answers}",
                      cwd=self.work, timeout=900, env={
                          "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": str(self.work), "LANG": "C.UTF-8",
                          "ANSIBLE_GATHERING": "explicit", "ANSIBLE_VAULT_PASSWORD_FILE": str(password_file),
                          "ANSIBLE_ROLES_PATH": str(self.work / "roles"), "ANSIBLE_NOCOLOR": "1"})
        return self.output

    def strip(self, role, to):
        """Copies a role with only its templates and the way to them."""
        for name in ("defaults", "vars", "templates", "files"):
            if (role / name).exists():
                shutil.copytree(role / name, to / name)
        (to / "tasks").mkdir(parents=True)
        for file in sorted((role / "tasks").glob("*.yml")):
            tasks = [kept for task in yaml.safe_load(file.read_text()) or [] for kept in self.strip_task(task, role.name)]
            (to / "tasks" / file.name).write_text(yaml.safe_dump(tasks, sort_keys=False))

    def strip_task(self, task, role):
        """Gives the tasks that one task leaves behind."""
        kept = {key: task[key] for key in KEPT_KEYS if key in task}
        if "block" in task:
            inside = [one for part in task["block"] for one in self.strip_task(part, role)]
            return [{**kept, "block": inside}] if inside else []
        for module in INCLUDES:
            if module in task:
                arguments = task[module]
                if isinstance(arguments, dict):
                    arguments = {key: value for key, value in arguments.items() if key != "apply"}
                return [{**kept, module: arguments}]
        if "ansible.builtin.template" in task:
            arguments = task["ansible.builtin.template"]
            return self.write(kept, task, role, arguments["src"], arguments["dest"], arguments.get("mode", "0644"))
        found = TEMPLATE_LOOKUP.search(str(task.get("ansible.builtin.command", "")) + str(task.get("ansible.builtin.blockinfile", "")))
        if found:
            return self.write(kept, task, role, found[1], f"/lab/{found[1].removesuffix('.j2')}", "0644")
        return []

    @staticmethod
    def write(kept, task, role, source, target, mode):
        """The task that writes one template below the folder of its host."""
        # A host of another run is told by delegation; here each host writes its own.
        if "delegate_to" in task and "localhost" not in task["delegate_to"]:
            return []
        return [{**kept, "lab_render": {"role": role, "src": source, "dest": target, "mode": mode}}]

    def never_rendered(self):
        """Templates that no host needed and no other template includes, as role/name."""
        missing = set()
        for file in (self.tree.ansible / "roles").glob("*/templates/*.j2"):
            role = file.parent.parent.name
            included = any(f"include '{file.name}'" in other.read_text() for other in file.parent.glob("*.j2"))
            if not included and not (self.output / ".templates" / role / file.name).exists():
                missing.add(f"{role}/{file.name}")
        return missing
