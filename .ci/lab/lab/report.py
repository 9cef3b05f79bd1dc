"""One line per step, held against the list of failures that are known."""
import concurrent.futures
import sys
import threading
import time
import traceback

import yaml


class Report:
    """Steps that have run. A known failure that passes is as wrong as a step that fails."""

    def __init__(self, known_file, log, processor_seconds):
        known = yaml.safe_load(known_file.read_text())
        self.known_steps = known.get("steps") or {}
        self.known_clauses = {
            (program, clause): entry["reason"]
            for entry in known.get("contracts") or [] for program in entry["programs"] for clause in entry["clauses"]}
        self.log = log
        self.processor_seconds = processor_seconds
        self.lines = []
        self.lock = threading.RLock()
        self.wrong = 0
        self.seen = set()
        self.started = time.monotonic()

    def step(self, name, function, *arguments):
        """Runs one step and says whether it went well."""
        start, used = time.monotonic(), self.processor_seconds()
        try:
            function(*arguments)
            why = None
        except AssertionError as failure:
            why = str(failure)
        except Exception:  # a defect of the lab itself must not end it without a report
            why = "the lab broke: " + traceback.format_exc(limit=-3)
        self.record(name, why, f" ({time.monotonic() - start:.0f} s, processors {self.processor_seconds() - used:.0f} s)")
        return why is None

    def at_once(self, steps, workers=2):
        """Runs steps that do not disturb each other, so many at a time; steps are a name and a function each."""
        with concurrent.futures.ThreadPoolExecutor(workers) as pool:
            list(pool.map(lambda step: self.step(*step), steps))

    def record(self, name, why, took=""):
        with self.lock:
            self.count(name, why, took)

    def count(self, name, why, took):
        self.seen.add(name)
        known = self.known_steps.get(name)
        if why is None and known is None:
            line = f"ok      {name}{took}"
        elif why is None:
            self.wrong += 1
            line = f"FAILED  {name}{took}: passes, but known-failures.yaml still lists it ({known})"
        elif known is not None:
            line = f"known   {name}{took}: {why}\n        because: {known}"
        else:
            self.wrong += 1
            line = f"FAILED  {name}{took}: {why}"
        self.tell(line)

    def clauses(self, program, known, problems):
        """Tells how a program's contract is kept: how many clauses are known to be broken, and what nobody knew."""
        name = f"contract of {program}"
        if problems:
            self.record(name, "; ".join(problems))
        elif known:
            self.tell(f"known   {name}: {known} clauses are broken as known-failures.yaml says")
        else:
            self.record(name, None)

    def tell(self, line):
        with self.lock:
            self.lines.append(line)
            print(line, flush=True)

    def finish(self, complete):
        """Prints the sum, and gives the exit code."""
        if complete:
            for name in sorted(set(self.known_steps) - self.seen):
                self.record(name, "is in known-failures.yaml, but there is no such step")
        known = sum(line.startswith("known") for line in self.lines)
        print(f"{len(self.lines)} steps, {known} known failures, {self.wrong} wrong, "
              f"{time.monotonic() - self.started:.0f} s, "
              f"processors {self.processor_seconds():.0f} s; logs: {self.log}", flush=True)
        sys.stdout.flush()
        return 1 if self.wrong else 0
