package network.frameworks.generator.tools.ansible;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.internal.view.ansible.AnsibleTree;
import network.frameworks.generator.plan.Plan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of hosts as Ansible itself renders them from the whole inventory. */
@Tag("tools")
class RenderedFilesTest {

    private static final String TWO_REGIONS = """
        apiVersion: frameworks/v1
        name: demo
        domain: example.org
        roles:
          data: {services: [kafka, kafka-mirrormaker, clickhouse, decklog, relay]}
        external: {quartermaster: {host: qm.example.net}}
        services:
          relay:
            ports: {http: 9300}
            settings:
              RELAY_FOLDER: {form: folder, value: "${state}/films/short"}
        environments:
          prod:
            clusters:
              eu: {type: regional, location: fsn1, serverType: cx23, nodes: 3}
              us: {type: regional, location: ash, serverType: cpx21}
        """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @DisplayName("Each host finds itself first, then its cluster, then its region, then the others")
    void hosts(AnsibleTools tools) throws IOException {
        Plan plan = SamplePlans.ofText(TWO_REGIONS);
        render(tools, plan, "roles/common/templates/hosts.j2", "hosts", Map.of());
        assertThat(order("eu-2")).containsExactly("eu-2", "eu-1", "eu-3", "us-1");
        assertThat(order("us-1")).containsExactly("us-1", "eu-1", "eu-2", "eu-3");
        assertThat(read("eu-2", "hosts"))
                .contains(" eu-2.internal decklog.eu-central.internal decklog.internal relay.eu-central.internal"
                        + " relay.internal");
    }

    private List<String> order(String node) throws IOException {
        return read(node, "hosts")
                .lines()
                .map(line -> line.split(" ")[1].replace(".internal", ""))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("MirrorMaker is told both Kafkas and how many copies each can keep")
    void mirror(AnsibleTools tools) throws IOException {
        Plan plan = SamplePlans.ofText(TWO_REGIONS);
        render(tools, plan, "roles/frameworks-data/templates/mirrormaker.properties.j2", "mm2", Map.of());
        assertThat(read("eu-1", "mm2").lines())
                .contains(
                        "clusters=eu-central,us-east",
                        "us-east->eu-central.enabled=true",
                        "us-east->eu-central.topics=analytics_events|billing\\.usage_reports|decklog_events_dlq|service_events",
                        "us-east->eu-central.replication.factor=1",
                        "us-east->eu-central.offset-syncs.topic.replication.factor=1",
                        "eu-central.offset.storage.replication.factor=1",
                        "eu-central->us-east.enabled=false");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "What is found out later is in the environment once it is known, and the unit may write where it is told"
                    + " to")
    void facts(AnsibleTools tools) throws IOException {
        Plan plan = SamplePlans.ofText(TWO_REGIONS);
        Map<String, String> variables = Map.of(
                "frameworks_api_service",
                        "{{ frameworks_api_services | selectattr('name', 'equalto', 'relay') | first }}",
                "vault_service_token", "token with $ and \"",
                "frameworks_api_user", "frameworks",
                "frameworks_api_memory_max", "1G",
                "frameworks_api_open_files", "1024");
        render(tools, plan, "roles/frameworks-api/templates/service.env.j2", "before", variables);
        Map<String, String> later = new java.util.TreeMap<>(variables);
        later.put("frameworks_system_tenant_id", "0b9c2f4e-8f5d-4a54-9a57-1d2b8a0c9e11");
        render(tools, plan, "roles/frameworks-api/templates/service.env.j2", "after", later);
        render(tools, plan, "roles/frameworks-api/templates/service.unit.j2", "unit", variables);
        assertThat(read("us-1", "before").lines())
                .contains("NODE_ID=\"us-1\"", "REGION=\"us-east\"", "SERVICE_TOKEN=\"token with \\$ and \\\"\"")
                .noneMatch(line -> line.startsWith("SYSTEM_TENANT_ID"));
        assertThat(read("us-1", "after").lines()).contains("SYSTEM_TENANT_ID=\"0b9c2f4e-8f5d-4a54-9a57-1d2b8a0c9e11\"");
        assertThat(read("us-1", "unit").lines())
                .contains("StateDirectory=frameworks/relay frameworks/relay/films/short");
    }

    private String read(String node, String file) throws IOException {
        return Files.readString(folder.resolve(node + "." + file));
    }

    /** Renders a template for every host of the inventory that has it, into a file per host. */
    private void render(AnsibleTools tools, Plan plan, String template, String name, Map<String, String> variables)
            throws IOException {
        Path ansible = folder.resolve("ansible");
        if (!Files.exists(ansible)) {
            AnsibleTree.write(folder, AnsibleTree.render(plan));
            Files.setPosixFilePermissions(ansible, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        String lines = variables.entrySet().stream()
                .map(variable ->
                        "    " + variable.getKey() + ": '" + variable.getValue().replace("'", "''") + "'\n")
                .collect(Collectors.joining());
        Path playbook = Files.writeString(
                ansible.resolve(name + ".yml"), """
                    - hosts: frameworks
                      gather_facts: false
                      connection: local
                      vars:
                        ansible_become: false
                    %s
                      tasks:
                        - ansible.builtin.template:
                            src: %s
                            dest: "%s/{{ frameworks_node }}.%s"
                          when: "'mirrormaker' not in '%s' or frameworks_data_kafka_mirror is defined"
                    """.formatted(lines, template, folder, name, template));
        tools.tool("ansible-playbook", ansible)
                .run("-i", "inventory/prod", playbook.toString())
                .expectExit(0);
    }
}
