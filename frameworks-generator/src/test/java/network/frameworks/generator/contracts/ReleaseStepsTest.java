package network.frameworks.generator.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.internal.view.ansible.AnsibleTree;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.plan.inventory.ReleaseStep;
import network.frameworks.generator.plan.service.InstancePlan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Programs are released in the order in which they can start, over hosts and roles. */
class ReleaseStepsTest {

    @Test
    @DisplayName("The sample is released in the order that its programs need")
    void sample() {
        Plan plan = SamplePlans.of("frameworks-network");
        List<ReleaseStep> steps = plan.playbooks().steps();
        assertThat(steps).hasSize(2);
        assertThat(steps.get(0).services())
                .contains("decklog", "quartermaster", "navigator", "bridge", "mistserver")
                .doesNotContain("foghorn", "chandler", "helmsman");
        assertThat(steps.get(1).services()).containsExactly("chandler", "foghorn", "helmsman");
        assertThat(order(plan, "prod", "central-1"))
                .containsSubsequence("quartermaster", "navigator")
                .containsSubsequence("quartermaster", "commodore", "bridge");
        assertThat(order(plan, "prod", "regional-eu-1"))
                .containsSubsequence("kafka", "decklog")
                .containsSubsequence("clickhouse", "periscope-ingest");
    }

    private static List<String> order(Plan plan, String environment, String node) {
        return plan.environments().stream()
                .filter(found -> found.name().equals(environment))
                .flatMap(found -> found.nodes().stream())
                .filter(found -> found.name().equals(node))
                .flatMap(found -> found.instances().stream())
                .map(InstancePlan::service)
                .toList();
    }

    @Test
    @DisplayName("In the playbook every program is released after all instances of what it ends without")
    void playbook() {
        for (Plan plan : List.of(SamplePlans.of("frameworks-network"), SamplePlans.of("minimal"), TwoRegions.plan())) {
            List<Map<String, Object>> plays = plays(plan);
            for (EnvironmentPlan environment : plan.environments()) {
                Map<String, Integer> first = new HashMap<>();
                Map<String, Integer> last = new HashMap<>();
                List<String> released = released(plays, environment);
                for (int place = 0; place < released.size(); place++) {
                    first.putIfAbsent(released.get(place), place);
                    last.put(released.get(place), place);
                }
                for (NodePlan node : environment.nodes()) {
                    for (InstancePlan instance : node.instances()) {
                        for (String earlier : instance.definition().needs().startsAfter()) {
                            if (first.containsKey(earlier)) {
                                assertThat(last.get(earlier))
                                        .as("%s before %s", earlier, instance.service())
                                        .isLessThan(first.get(instance.service()));
                            }
                        }
                    }
                }
                assertThat(first.keySet())
                        .containsExactlyInAnyOrderElementsOf(environment.nodes().stream()
                                .flatMap(node -> node.instances().stream())
                                .filter(instance -> instance.rollout().step() > 0)
                                .map(InstancePlan::service)
                                .distinct()
                                .toList());
            }
        }
    }

    /** What the plays of the playbook release one after the other, as Ansible would: play by play, host by host. */
    private static List<String> released(List<Map<String, Object>> plays, EnvironmentPlan environment) {
        List<String> released = new ArrayList<>();
        for (Map<String, Object> play : plays) {
            String hosts = (String) play.get("hosts");
            if (!hosts.contains(":&release_")) {
                continue;
            }
            int step = Integer.parseInt(hosts.substring(hosts.indexOf(":&release_") + ":&release_".length()));
            String role = String.valueOf(
                    ((Map<?, ?>) ((List<?>) Objects.requireNonNull(play.get("roles"))).get(0)).get("role"));
            assertThat(((Map<?, ?>) play.get("vars")).values().iterator().next().toString())
                    .contains("selectattr('step', 'equalto', " + step + ")");
            for (NodePlan node : environment.nodes()) {
                node.instances().stream()
                        .filter(instance -> instance.installation().installer().equals(role))
                        .filter(instance -> instance.rollout().step() == step)
                        .map(InstancePlan::service)
                        .forEach(released::add);
            }
        }
        return released;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> plays(Plan plan) {
        return (List<Map<String, Object>>) new Load(LoadSettings.builder().build())
                .loadFromString(Objects.requireNonNull(AnsibleTree.texts(plan).get("ansible/playbooks/services.yml")));
    }
}
