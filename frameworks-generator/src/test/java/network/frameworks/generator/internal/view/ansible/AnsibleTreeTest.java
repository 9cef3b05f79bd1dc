package network.frameworks.generator.internal.view.ansible;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import network.frameworks.generator.RenderedTree;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.extension.Output;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.Plan;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class AnsibleTreeTest {

    private static final Plan SAMPLE = SamplePlans.of("frameworks-network");
    private static final String PROD = "ansible/inventory/prod/";

    @Test
    void makesEveryFileOfTheTree() {
        Map<String, String> files = AnsibleTree.texts(SAMPLE);
        assertThat(files)
                .containsKeys(
                        "ansible/ansible.cfg",
                        "ansible/.ansible-lint",
                        "ansible/.yamllint",
                        "ansible/requirements.yml",
                        "ansible/README.md",
                        "ansible/playbooks/wireguard_keys.yml",
                        PROD + "hosts.yml",
                        PROD + "quartermaster.py",
                        PROD + "zz-constructed.yml",
                        PROD + "group_vars/frameworks/vault.yml.example",
                        PROD + "group_vars/regional_eu/main.yml",
                        PROD + "host_vars/central-1.frameworks.network/main.yml",
                        "ansible/inventory/staging/hosts.yml");
        for (String role :
                List.of("common", "wireguard", "frameworks-api", "frameworks-data", "frameworks-media", "monitoring")) {
            assertThat(files)
                    .containsKeys(
                            "ansible/roles/" + role + "/README.md",
                            "ansible/roles/" + role + "/defaults/main.yml",
                            "ansible/roles/" + role + "/handlers/main.yml",
                            "ansible/roles/" + role + "/meta/argument_specs.yml",
                            "ansible/roles/" + role + "/meta/main.yml",
                            "ansible/roles/" + role + "/tasks/main.yml");
        }
    }

    @Test
    void aTemplateStandsWhereItsOutputGoes() {
        for (Output made : RenderedTree.outputs(SAMPLE, "ansible")) {
            Output.FromTemplate output = (Output.FromTemplate) made;
            String pattern = Pattern.quote(output.template().replaceFirst("\\.ftl$", ""))
                    .replaceAll("\\{\\w+}", "\\\\E[^/]+\\\\Q");
            assertThat(output.path()).matches(pattern);
        }
    }

    @Test
    void whatNamesItsInterpreterMayBeRun() {
        assertThat(AnsibleTree.render(SAMPLE))
                .filteredOn(OutputFile::executable)
                .extracting(OutputFile::path)
                .containsExactly(
                        PROD + "quartermaster.py",
                        "ansible/inventory/staging/quartermaster.py",
                        "ansible/roles/common/templates/nftables.conf.j2",
                        "ansible/roles/wireguard/files/resolve.py");
    }

    @Test
    void emitsTheGroupsOfAllRolesAlsoWhenTheyAreEmpty() {
        Map<String, Object> children = children(AnsibleTree.texts(SamplePlans.of("minimal")));
        assertThat(children)
                .containsKeys("frameworks", "control", "data", "media", "api_hosts", "data_hosts", "media_hosts")
                .containsKey("monitoring");
    }

    @Test
    void aGroupNeverHasTheNameOfAnother() {
        Map<String, Object> children = children(AnsibleTree.texts(AnsiblePlans.hostile()));
        assertThat(children).containsKeys("data", "monitoring", "cluster_data", "cluster_monitoring", "_1st_rack");
        assertThat(children.get("data")).isEqualTo(Map.of("hosts", Map.of()));
    }

    @Test
    void listsEveryMemberOfTheMeshOnce() {
        String text = AnsibleTree.texts(SAMPLE).get(PROD + "group_vars/frameworks/main.yml");
        for (NodePlan node : SAMPLE.environments().get(0).nodes()) {
            assertThat(text)
                    .containsOnlyOnce(
                            "  - name: \"" + node.fqdn() + "\"\n    address: \"" + node.wireguardAddress() + "\"");
        }
    }

    @Test
    void namesSecretsAndNeverWritesThem() {
        Map<String, String> files = AnsibleTree.texts(SAMPLE);
        assertThat(files.get(PROD + "group_vars/frameworks/vault.yml.example"))
                .contains("\n# JWT_SECRET of bridge\n")
                .contains("\nvault_jwt_secret:\n");
        assertThat(files.get(PROD + "host_vars/central-1.frameworks.network/main.yml"))
                .contains("\"JWT_SECRET\": \"vault_jwt_secret\"");
    }

    @Test
    void opensOnlyWhatOthersMayReach() {
        String text = AnsibleTree.texts(SAMPLE).get(PROD + "host_vars/edge-us-east-1.frameworks.network/main.yml");
        assertThat(text)
                .contains("{service: \"mistserver\", port: 1935, protocol: tcp, source: public}")
                .contains("{service: \"mistserver\", port: 8889, protocol: udp, source: public}")
                .contains("{service: \"node-exporter\", port: 9100, protocol: tcp, source: mesh}")
                .doesNotContain("port: 4242, protocol");
    }

    @Test
    void hostileTextIsReadBackAsItWas() {
        String text = AnsibleTree.texts(AnsiblePlans.hostile())
                .get("ansible/inventory/no/host_vars/data-1.hostile.example/main.yml");
        Map<?, ?> variables = (Map<?, ?>) new Load(LoadSettings.builder()
                        .setTagConstructors(Map.of(
                                new org.snakeyaml.engine.v2.nodes.Tag("!unsafe"),
                                node -> ((org.snakeyaml.engine.v2.nodes.ScalarNode) node).getValue()))
                        .build())
                .loadFromString(text);
        List<?> services = (List<?>) variables.get("frameworks_api_services");
        Map<String, Object> read = new TreeMap<>();
        ((Map<?, ?>) ((Map<?, ?>) services.get(0)).get("environment"))
                .forEach((key, value) -> read.put(String.valueOf(key), value));
        read.keySet().removeIf(key -> !key.startsWith("H_"));
        assertThat(read).isEqualTo(AnsiblePlans.HOSTILE);
        assertThat(text).contains("\"H_BRACES\": !unsafe \"{{ lookup(");
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        assertThat(AnsibleTree.texts(SamplePlans.of("frameworks-network"))).isEqualTo(AnsibleTree.texts(SAMPLE));
    }

    private static Map<String, Object> children(Map<String, String> files) {
        String hosts = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("/hosts.yml"))
                .findFirst()
                .orElseThrow()
                .getValue();
        Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(hosts);
        Map<String, Object> children = new TreeMap<>();
        ((Map<?, ?>) ((Map<?, ?>) root.get("all")).get("children"))
                .forEach((name, group) -> children.put(String.valueOf(name), group));
        return children;
    }
}
