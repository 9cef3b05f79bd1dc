"""The action lab_render: writes what the module template would, below a folder of the controller."""
import pathlib

from ansible.plugins.action import ActionBase
from ansible.plugins.loader import lookup_loader


class ActionModule(ActionBase):
    """Renders src as the role would, and notes which template that was."""

    def run(self, tmp=None, task_vars=None):
        super().run(tmp, task_vars)
        source, target = self._task.args["src"], self._task.args["dest"]
        output = pathlib.Path(task_vars["lab_output"])
        lookup = lookup_loader.get("ansible.builtin.template", loader=self._loader, templar=self._templar)
        text = lookup.run([source], variables=task_vars, convert_data=False)[0]
        file = output / task_vars["inventory_hostname"] / target.lstrip("/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        if "mode" in self._task.args:
            file.chmod(int(str(self._task.args["mode"]), 8))
        note = output / ".templates" / self._task.args["role"]
        note.mkdir(parents=True, exist_ok=True)
        (note / source).touch()
        return {"changed": True}
