package network.frameworks.generator.tools.ansible;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.internal.view.ansible.AnsiblePlans;
import network.frameworks.generator.internal.view.ansible.AnsibleTree;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.tools.RealTool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the README of the tree tells people to run, under the oldest and the newest Ansible it promises. */
@Tag("tools")
class AnsibleToolTest {

    private static final Map<String, Plan> PLANS = new TreeMap<>(Map.of(
            "sample", SamplePlans.of("frameworks-network"),
            "minimal", SamplePlans.of("minimal"),
            "hostile", AnsiblePlans.hostile()));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void ansibleLintFindsNothing(AnsibleTools tools) throws IOException {
        // Roles and playbooks are the same in all three; what differs is the inventory.
        for (String name : List.of("hostile", "sample")) {
            RealTool.Result result = tools.tool("ansible-lint", tree(name))
                    .run("--offline", "--strict", "--profile", "production", "-q", "--nocolor");
            assertThat(result.stdout()).as(name).isBlank();
            result.expectExit(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void yamllintFindsNothing(AnsibleTools tools) throws IOException {
        for (String name : PLANS.keySet()) {
            tools.tool("yamllint", tree(name)).run("--strict", ".").expectExit(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaybookIsSoundOnEveryInventory(AnsibleTools tools) throws IOException {
        Path tree = tree("sample");
        for (EnvironmentPlan environment : PLANS.get("sample").environments()) {
            for (Path playbook : playbooks(tree)) {
                RealTool.Result result = tools.tool("ansible-playbook", tree)
                        .run(
                                "--syntax-check",
                                "-i",
                                "inventory/" + environment.name(),
                                tree.relativize(playbook).toString())
                        .expectExit(0);
                assertThat(result.stderr()).doesNotContain("WARNING");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyInventoryListsItsHosts(AnsibleTools tools) throws IOException {
        for (Map.Entry<String, Plan> plan : PLANS.entrySet()) {
            for (EnvironmentPlan environment : plan.getValue().environments()) {
                JsonNode listed = list(tools, plan.getKey(), environment.name());
                List<String> hosts = new java.util.ArrayList<>();
                listed.get("_meta").get("hostvars").propertyNames().forEach(hosts::add);
                assertThat(hosts)
                        .containsExactlyInAnyOrderElementsOf(
                                environment.nodes().stream().map(NodePlan::fqdn).toList());
                assertThat(listed.has("monitoring")).isTrue();
            }
        }
    }

    /** Ansible itself reads the hostile texts back and templates none of them. */
    @ParameterizedTest
    @EnumSource
    void hostileTextIsTextToAnsible(AnsibleTools tools) throws IOException {
        JsonNode service = list(tools, "hostile", "no")
                .get("_meta")
                .get("hostvars")
                .get("data-1.hostile.example")
                .get("frameworks_api_services")
                .get(0);
        Map<String, String> read = new TreeMap<>();
        service.get("environment").propertyStream().forEach(entry -> {
            JsonNode value = entry.getValue();
            read.put(entry.getKey(), (value.isObject() ? value.get("__ansible_unsafe") : value).asString());
        });
        read.keySet().removeIf(name -> !name.startsWith("H_"));
        assertThat(read).isEqualTo(AnsiblePlans.HOSTILE);
    }

    private JsonNode list(AnsibleTools tools, String plan, String environment) throws IOException {
        RealTool.Result result = tools.tool("ansible-inventory", tree(plan))
                .run("--list", "-i", "inventory/" + environment)
                .expectExit(0);
        return new ObjectMapper().readTree(result.stdout());
    }

    private static List<Path> playbooks(Path tree) throws IOException {
        try (Stream<Path> files = Files.list(tree.resolve("playbooks"))) {
            return files.sorted().toList();
        }
    }

    /** The tree of a plan, in a folder that only its owner may write to: Ansible ignores its settings in others. */
    private Path tree(String name) throws IOException {
        Path root = folder.resolve(name);
        if (!Files.exists(root)) {
            AnsibleTree.write(root, AnsibleTree.render(PLANS.get(name)));
            Files.setPosixFilePermissions(root.resolve("ansible"), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return root.resolve("ansible");
    }
}
