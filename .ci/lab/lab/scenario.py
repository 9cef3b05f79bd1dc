"""The steps, in their order."""
import re
import threading

from lab import checks, contract, ingress
from lab.changes import Changes
from lab.loading import load_everything

# Every tag that the README of the tree names, with the playbook in which it has most to do.
TAGS = {
    "packages": "site.yml", "config": "site.yml", "certificates": "infrastructure.yml", "firewall": "infrastructure.yml",
    "common": "infrastructure.yml", "wireguard": "infrastructure.yml", "data": "infrastructure.yml",
    "services": "services.yml", "monitoring": "monitoring.yml",
}


def run(platform, report):
    """Runs the scenario. A step that the rest stands on ends it when it fails."""
    if not report.step("tree generated, hosts up", first_day, platform):
        return
    # A playbook keeps one processor busy; the other loads what a wider platform would get.
    loading = threading.Thread(target=load_everything, args=(platform, report))
    loading.start()
    try:
        on_hosts(platform, report)
    finally:
        loading.join()
    report.step("no secret in any log", checks.no_secret_in_logs, platform)


def on_hosts(platform, report):
    play = platform.ansible.play
    report.step("check mode on fresh hosts", lambda: play("site.yml", "--check", name="fresh-check").assert_ok())
    if not report.step("site.yml from bare hosts", lambda: play("site.yml", name="site").assert_ok()):
        return
    converged(platform, report)
    repeated(platform, report)
    changed(platform, report)


def first_day(platform):
    platform.prepare()
    platform.tree.generate()
    platform.complete_tree()
    platform.bring_up(platform.tree.hosts())
    ingress.publish(platform)


def converged(platform, report):
    """What the first run has made."""
    report.step("mesh: every member reaches every other", checks.mesh_reaches_everybody, platform)
    report.step("no unit has failed", checks.no_unit_failed, platform)
    report.step("secrets arrive unchanged", checks.secrets_arrive_unchanged, platform)
    contract.report_all(platform, report)
    report.step("topics of Kafka", checks.topics_are_made, platform, contract.topics())
    report.step("nothing but the mesh, SSH, web and media is open", ingress.open_to_the_world, platform)
    for name in sorted(ingress.promised_urls(platform) | set(ingress.service_names(platform))):
        report.step(f"https://{name}", ingress.check, platform, name)
    report.step("Prometheus reaches every target", checks.targets_are_up, platform)


def repeated(platform, report):
    """Runs that must change nothing, two at a time."""
    report.step("README of the tree names the tags that are tried", tags_of_the_readme, platform)
    runs = [("second run changes nothing", "second", "site.yml", ()),
            ("check mode on converged hosts", "check", "site.yml", ("--check", "--diff"))]
    runs += [(f"--tags {tag}", f"tag-{tag}", playbook, ("--tags", tag)) for tag, playbook in TAGS.items()]
    report.at_once([(name, unchanged(platform, playbook, arguments, log)) for name, log, playbook, arguments in runs])


def unchanged(platform, playbook, arguments, log):
    return lambda: platform.ansible.play(playbook, *arguments, name=log).assert_unchanged()


def tags_of_the_readme(platform):
    text = (platform.tree.ansible / "README.md").read_text()
    sentence = re.search(r"^Tags: (.*?)\n\n", text, re.MULTILINE | re.DOTALL)
    assert sentence, "the README has no sentence that begins with Tags:"
    named = set(re.findall(r"`(\w+)`", sentence[1]))
    assert named == set(TAGS), f"the README names {sorted(named)}, the lab tries {sorted(TAGS)}"


def changed(platform, report):
    """What happens afterwards."""
    changes = Changes(platform)
    joined = []
    report.step("a host joins by --limit", lambda: joined.append(changes.join()))
    for new in joined:
        report.step("the others know the name of the new host", changes.names_of_the_new_host, new)
    report.step("upgrade", changes.upgrade)
    report.step("a release that answers 500", changes.refused, "1.2.0", "500")
    report.step("a release that ends at once", changes.refused, "1.3.0", "exit")
    report.step("a release with the wrong checksum", changes.wrong_checksum)
    report.step("a release with its checksum", changes.checksum)
    report.step("reboot", changes.reboot)
    report.step("one host down", changes.one_host_down, "infrastructure.yml", "--tags", "common,wireguard")
    if not report.step("rotation of a mesh key", changes.rotate_mesh_key):
        report.step("mesh repaired by hand", changes.repair_mesh)
    report.step("a service leaves the model", changes.service_removed)
    report.step("a host leaves the model", changes.host_removed)
