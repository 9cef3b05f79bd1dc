"""Commands of the machine that runs the lab."""
import subprocess


def run(*command, check=True, stdin=None, timeout=120, cwd=None, env=None):
    """Runs a command and gives its result; a failure says what the command said."""
    result = subprocess.run([str(part) for part in command], input=stdin, cwd=cwd, env=env, timeout=timeout,
                            text=True, errors="replace", capture_output=True, check=False,
                            **({} if stdin is not None else {"stdin": subprocess.DEVNULL}))
    if check and result.returncode != 0:
        words = " ".join(str(part) for part in command[:6])
        raise AssertionError(f"{words} ... ended with {result.returncode}: {(result.stderr or result.stdout).strip()[-600:]}")
    return result
