package network.frameworks.generator.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import network.frameworks.generator.GenerationResult;
import network.frameworks.generator.tools.RealTool;
import network.frameworks.generator.tools.ansible.AnsibleTools;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A role whose service is a Debian package, and one with an Ansible role of its own: text, and no Java. */
class ServiceRecipeTest {

    private static final String HOST = "ansible/inventory/prod/host_vars/cache-2.example.org/main.yml";

    @TempDir
    Path temp;

    private String text(String path) throws IOException {
        return Files.readString(temp.resolve("tree").resolve(path));
    }

    @Test
    @DisplayName("In the model alone: package, file, firewall, group, play, tag and scrape target")
    void ofTheModelAlone() throws IOException {
        GenerationResult result = ServiceTrees.ofTheModelAlone(temp);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(text(HOST))
                .containsPattern("""
                        frameworks_packages_services:
                          - name: "memcached"
                        (    .*\\n)*?    package: "memcached"
                        (    .*\\n)*?    unit: "memcached.service"
                        """)
                .containsPattern(
                        "path: \"/etc/memcached.conf\"\\n +content: \"-l 10\\.88\\.\\d+\\.\\d+\\\\n-p 11211\\\\n")
                .contains("{service: \"memcached\", port: 11211, protocol: tcp, source: mesh}")
                .contains("{service: \"memcached-exporter\", port: 9150, protocol: tcp, source: mesh}")
                .containsPattern(
                        "package: \"prometheus-memcached-exporter\"\\n +arguments: "
                                + "\"--web.listen-address=10\\.88\\.(\\d+\\.\\d+):9150 --memcached.address=10\\.88\\.\\1:11211\"");
        assertThat(text("ansible/inventory/prod/hosts.yml")).contains("""
                    packages_hosts:
                      hosts:
                        "cache-1.example.org": {}
                        "cache-2.example.org": {}
                """);
        assertThat(text("ansible/playbooks/infrastructure.yml")).endsWith("""

                - name: Set up services from Debian packages
                  hosts: packages_hosts
                  become: true
                  roles:
                    - role: frameworks-packages
                      tags: [software]
                """);
        assertThat(text("ansible/README.md")).contains("`software` stands for the role `frameworks-packages`.");
        assertThat(text("prometheus/targets/memcached-exporter.prod.json")).contains(":9150\"");
        assertThat(text("prometheus/prometheus.yml")).contains("memcached-exporter");
    }

    @Test
    @DisplayName("With a pack: its role has a play, a group, a tag and the list of its services")
    void ofAPack() throws IOException {
        GenerationResult result = ServiceTrees.ofAPack(temp);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(text(HOST))
                .contains("\nmemcached_services:\n  - name: \"memcached\"\n")
                .contains("{service: \"memcached\", port: 11211, protocol: tcp, source: mesh}")
                .doesNotContain("frameworks_packages_services", "frameworks_data_services");
        assertThat(text("ansible/inventory/prod/hosts.yml")).contains("    memcached_hosts:\n      hosts:\n");
        assertThat(text("ansible/playbooks/infrastructure.yml")).endsWith("""

                - name: Set up caches
                  hosts: memcached_hosts
                  become: true
                  roles:
                    - role: memcached
                      tags: [memcached]
                """);
        assertThat(temp.resolve("tree/ansible/roles/frameworks-packages")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("tools")
    @DisplayName("Ansible and its linter take both trees")
    void ansibleTakesThem(AnsibleTools tools) throws IOException {
        ServiceTrees.ofTheModelAlone(temp.resolve("model")).orThrow();
        ServiceTrees.ofAPack(temp.resolve("pack")).orThrow();
        for (String name : List.of("model", "pack")) {
            // Ansible ignores its own settings in a folder that everybody may write to.
            Path tree = temp.resolve(name).resolve("tree/ansible");
            Files.setPosixFilePermissions(tree, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (Stream<Path> playbooks = Files.list(tree.resolve("playbooks"))) {
                for (Path playbook : playbooks.sorted().toList()) {
                    RealTool.Result result = tools.tool("ansible-playbook", tree)
                            .run(
                                    "--syntax-check",
                                    "-i",
                                    "inventory/prod",
                                    tree.relativize(playbook).toString())
                            .expectExit(0);
                    assertThat(result.stderr()).doesNotContain("WARNING");
                }
            }
            RealTool.Result lint = tools.tool("ansible-lint", tree)
                    .run("--offline", "--strict", "--profile", "production", "-q", "--nocolor");
            assertThat(lint.stdout()).as(name).isBlank();
            lint.expectExit(0);
        }
    }
}
