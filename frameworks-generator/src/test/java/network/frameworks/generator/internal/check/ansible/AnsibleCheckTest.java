package network.frameworks.generator.internal.check.ansible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.view.ansible.AnsiblePlans;
import network.frameworks.generator.internal.view.ansible.AnsibleTree;
import network.frameworks.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnsibleCheckTest {

    private static final String RELEASE = "ansible/roles/frameworks-api/tasks/release.yml";
    private static final List<OutputFile> SOUND = AnsibleTree.render(SamplePlans.of("frameworks-network"));

    @Test
    void findsNothingInTheTreesOfTheSamples() {
        assertThat(new AnsibleCheck().check(SOUND)).isEmpty();
        assertThat(new AnsibleCheck().check(AnsibleTree.render(SamplePlans.of("minimal"))))
                .isEmpty();
    }

    @Test
    void findsNothingInATreeOfHostileStrings() {
        assertThat(new AnsibleCheck().check(AnsibleTree.render(AnsiblePlans.hostile())))
                .isEmpty();
    }

    static Stream<Arguments> mutations() {
        return Stream.of(
                arguments(
                        "mode left out", "ansible/roles/common/tasks/tuning.yml", "    mode: \"0644\"\n", "", "FW6203"),
                arguments("group left out", "ansible/roles/common/tasks/tuning.yml", "    group: root\n", "", "FW6203"),
                arguments(
                        "loop left out",
                        "ansible/roles/common/tasks/certificates.yml",
                        "  loop: \"{{ common_certificates }}\"\n",
                        "",
                        "FW6204"),
                arguments(
                        "tag left out",
                        "ansible/roles/frameworks-data/tasks/kafka.yml",
                        "  tags: [config]\n",
                        "",
                        "FW6205"),
                arguments(
                        "part of a value left out",
                        "ansible/inventory/prod/host_vars/central-1.frameworks.network/main.yml",
                        "    url: true\n",
                        "",
                        "FW6206"),
                arguments(
                        "value of another kind",
                        "ansible/inventory/prod/host_vars/central-1.frameworks.network/main.yml",
                        "    url: true\n",
                        "    url: \"true\"\n",
                        "FW6206"),
                arguments(
                        "yes is no text",
                        "ansible/inventory/prod/host_vars/central-1.frameworks.network/main.yml",
                        "    url: true\n",
                        "    url: yes\n",
                        "FW6208"),
                arguments(
                        "octal mode",
                        "ansible/roles/common/tasks/tuning.yml",
                        "    mode: \"0644\"\n",
                        "    mode: 0644\n",
                        "FW6208"),
                arguments(
                        "key there twice",
                        "ansible/roles/common/tasks/tuning.yml",
                        "    group: root\n",
                        "    group: root\n    group: root\n",
                        "FW6201"),
                arguments(
                        "handler renamed",
                        "ansible/roles/common/handlers/main.yml",
                        "- name: Reload the firewall",
                        "- name: Reload firewall",
                        "FW6202"),
                arguments(
                        "handler nobody calls",
                        "ansible/roles/common/tasks/tuning.yml",
                        "  notify: Apply kernel settings\n",
                        "",
                        "FW6207"),
                arguments(
                        "template missing",
                        "ansible/roles/common/tasks/tuning.yml",
                        "src: sysctl.conf.j2",
                        "src: sysctl.j2",
                        "FW6202"),
                arguments(
                        "template of a lookup missing",
                        "ansible/roles/common/tasks/names.yml",
                        "'hosts.j2'",
                        "'host.j2'",
                        "FW6202"),
                arguments(
                        "file of a role missing",
                        "ansible/roles/wireguard/tasks/members.yml",
                        "files/resolve.py",
                        "files/resolver.py",
                        "FW6202"),
                arguments(
                        "task file missing",
                        "ansible/roles/common/tasks/main.yml",
                        "import_tasks: firewall.yml",
                        "import_tasks: firewalls.yml",
                        "FW6202"),
                arguments(
                        "role missing",
                        "ansible/playbooks/infrastructure.yml",
                        "- role: wireguard",
                        "- role: wiregard",
                        "FW6202"),
                arguments(
                        "entry point missing",
                        "ansible/roles/monitoring/tasks/main.yml",
                        "tasks_from: release",
                        "tasks_from: releases",
                        "FW6202"),
                arguments(
                        "group missing",
                        "ansible/playbooks/services.yml",
                        "hosts: api_hosts:media_hosts",
                        "hosts: media_host",
                        "FW6202"),
                arguments("playbook missing", "ansible/playbooks/site.yml", "services.yml", "service.yml", "FW6202"),
                arguments(
                        "module argument misspelt",
                        "ansible/roles/common/tasks/tuning.yml",
                        "    dest: /etc/sysctl.d",
                        "    destt: /etc/sysctl.d",
                        "FW6203"),
                arguments(
                        "module without its collection",
                        "ansible/roles/common/tasks/packages.yml",
                        "ansible.builtin.apt:",
                        "apt:",
                        "FW6203"),
                arguments(
                        "variable misspelt in a template",
                        "ansible/roles/wireguard/templates/interface.j2",
                        "wireguard_port",
                        "wireguard_prt",
                        "FW6204"),
                arguments(
                        "variable misspelt in a condition",
                        "ansible/roles/common/tasks/firewall.yml",
                        "when: common_firewall_enabled",
                        "when: common_firewal_enabled",
                        "FW6204"),
                arguments(
                        "result misspelt",
                        "ansible/roles/wireguard/tasks/join.yml",
                        "register: wireguard__joined",
                        "register: wireguard__join",
                        "FW6204"),
                arguments(
                        "tag dropped from a task that others need",
                        RELEASE,
                        "  register: frameworks_api__before\n  tags: [config, services]",
                        "  register: frameworks_api__before\n  tags: [services]",
                        "FW6205"),
                arguments(
                        "tag dropped from an import that others need",
                        "ansible/roles/wireguard/tasks/main.yml",
                        "import_tasks: members.yml\n  tags: [config]",
                        "import_tasks: members.yml\n  tags: [packages]",
                        "FW6205"),
                arguments(
                        "default that the specification does not know",
                        "ansible/roles/common/defaults/main.yml",
                        "common_limits: []",
                        "common_limit: []",
                        "FW6206"),
                arguments(
                        "option that nothing uses",
                        "ansible/roles/wireguard/meta/argument_specs.yml",
                        "      wireguard_mtu:",
                        "      wireguard_mtus:",
                        "FW6206"),
                arguments(
                        "inventory variable that no role knows",
                        "ansible/inventory/prod/group_vars/frameworks/main.yml",
                        "wireguard_mtu:",
                        "wireguard_mut:",
                        "FW6206"),
                arguments(
                        "key twice",
                        "ansible/inventory/prod/group_vars/frameworks/main.yml",
                        "wireguard_mtu:",
                        "wireguard_port:",
                        "FW6201"),
                arguments(
                        "template that does not end",
                        "ansible/roles/common/templates/hosts.j2",
                        "{% endfor %}",
                        "",
                        "FW6209"),
                arguments(
                        "condition that is no expression",
                        "ansible/roles/common/tasks/firewall.yml",
                        "when: common_firewall_enabled | bool",
                        "when: common_firewall_enabled bool",
                        "FW6209"),
                arguments(
                        "broken YAML", "ansible/playbooks/site.yml", "- name: Release", "- name: \"Release", "FW6201"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutations")
    void findsWhatIsWrong(String what, String path, String before, String after, String code) {
        List<OutputFile> broken = SOUND.stream()
                .map(file -> file.path().equals(path) ? changed(file, before, after) : file)
                .toList();
        List<Diagnostic> findings = new AnsibleCheck().check(broken);
        assertThat(findings).as(what).extracting(Diagnostic::code).contains(code);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.location().line()).isPositive();
            assertThat(finding.location().column()).isPositive();
        });
    }

    static Stream<Arguments> places() {
        return Stream.of(
                arguments(
                        "ansible/roles/common/templates/nftables.conf.j2",
                        "in common_firewall_rules",
                        "in common_firewall_rule",
                        "common_firewall_rule ",
                        "nothing defines common_firewall_rule"),
                arguments(
                        "ansible/roles/common/templates/nftables.conf.j2",
                        "{{ rule.protocol }}",
                        "{{ rule protocol }}",
                        "protocol }}",
                        "expected the end of the statement or expression, found 'protocol'"),
                arguments(
                        "ansible/roles/wireguard/tasks/members.yml",
                        "map('extract', hostvars) | map(attribute='wireguard_public_key'",
                        "map('extract', hostvar) | map(attribute='wireguard_public_key'",
                        "hostvar)",
                        "nothing defines hostvar"),
                arguments(
                        "ansible/roles/common/tasks/certificates.yml",
                        "- common__certificate_files.results",
                        "- common__certificates.results",
                        "common__certificates.",
                        "nothing defines common__certificates"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("places")
    void whatIsWrongInATemplateIsToldAtItsWord(String path, String before, String after, String word, String message) {
        List<OutputFile> broken = SOUND.stream()
                .map(file -> file.path().equals(path) ? changed(file, before, after) : file)
                .toList();
        String text = broken.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .content();
        List<String> lines = text.lines().toList();
        assertThat(new AnsibleCheck().check(broken)).anySatisfy(finding -> {
            assertThat(finding.message()).contains(message);
            assertThat(lines.get(finding.location().line() - 1)
                            .substring(finding.location().column() - 1))
                    .startsWith(word.strip());
        });
    }

    private static OutputFile changed(OutputFile file, String before, String after) {
        assertThat(file.content()).contains(before);
        return new OutputFile(file.path(), file.template(), file.content().replace(before, after), file.executable());
    }
}
