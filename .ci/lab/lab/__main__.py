"""Entry of the lab, inside of its namespaces: scratch folder, tools, logs, name of the cgroup."""
import pathlib
import resource
import sys

from lab import scenario
from lab.hosts import Cgroups
from lab.platform import Platform
from lab.report import Report
from lab.tree import HERE


def main():
    scratch, tools, logs, name = sys.argv[1:5]
    cgroups = Cgroups(name)

    def processor_seconds():
        used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        return cgroups.processor_seconds() + sum(usage.ru_utime + usage.ru_stime for usage in used)

    report = Report(HERE / "known-failures.yaml", logs, processor_seconds)
    platform = Platform(scratch, tools, pathlib.Path(logs), cgroups, set(report.known_clauses))
    try:
        scenario.run(platform, report)
    finally:
        platform.take_down()
    return report.finish(complete=True)


if __name__ == "__main__":
    sys.exit(main())
