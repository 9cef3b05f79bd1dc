package network.frameworks.generator.tools.ansible;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.internal.syntax.yaml.YamlLiteral;
import network.frameworks.generator.internal.view.ansible.AnsibleTree;
import network.frameworks.generator.tools.RealTool;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What PostgreSQL is told of the account of a service, as Ansible itself renders it. */
@Tag("tools")
class DatabaseAccountsTest {

    /** Every printable sign. */
    private static final String PASSWORD =
            IntStream.range(32, 127).mapToObj(Character::toString).collect(Collectors.joining());

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @DisplayName("A password of all printable signs reaches PostgreSQL as the service shows it")
    void everySign(AnsibleTools tools) throws IOException {
        String escaped = URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8).replace("+", "%20");
        assertThat(accounts(tools, "postgres://purser:" + escaped + "@postgres.internal:5432/purser?sslmode=disable"))
                .contains("ALTER ROLE \"purser\" PASSWORD '" + PASSWORD.replace("'", "''") + "';");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A plus sign that stands in a URL unescaped is a plus sign")
    void plus(AnsibleTools tools) throws IOException {
        assertThat(accounts(tools, "postgres://purser:a+b%2Bc@postgres.internal:5432/purser"))
                .contains("ALTER ROLE \"purser\" PASSWORD 'a+b+c';");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A URL whose password is not escaped ends the run before anything is changed, and is not shown")
    void unclear(AnsibleTools tools) throws IOException {
        for (String password : List.of("a/b", "a@b", "a:b", "a#b", "a%b", "a b")) {
            RealTool.Result result = play(tools, "postgres://purser:" + password + "@postgres.internal:5432/purser")
                    .expectExit(2);
            assertThat(result.stdout())
                    .contains("vault_url must read postgres://<name>:<password>@<host>:<port>/<database>")
                    .doesNotContain(password);
        }
    }

    private String accounts(AnsibleTools tools, String url) throws IOException {
        play(tools, url).expectExit(0);
        return Files.readString(folder.resolve("accounts.sql"));
    }

    /** Runs the tasks of the role that look at the URL, and renders what PostgreSQL is told. */
    private RealTool.Result play(AnsibleTools tools, String url) throws IOException {
        Path ansible = folder.resolve("ansible");
        AnsibleTree.write(folder, AnsibleTree.render(SamplePlans.of("minimal")));
        Files.setPosixFilePermissions(ansible, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path tasks = ansible.resolve("roles/frameworks-data/tasks/postgres.yml");
        String check = Stream.of(Files.readString(tasks).split("(?m)^(?=- name: )"))
                .filter(task -> task.startsWith("- name: Check that the connection URLs"))
                .findFirst()
                .orElseThrow();
        Files.writeString(tasks, "---\n" + check);
        Path playbook = Files.writeString(ansible.resolve("accounts.yml"), """
            - hosts: localhost
              gather_facts: false
              vars:
                vault_url: !unsafe %s
                frameworks_data_postgres_accounts:
                  - {name: purser, variable: vault_url, url: true, databases: [purser], monitor: false, reader: false}
              tasks:
                - ansible.builtin.include_tasks: roles/frameworks-data/tasks/postgres.yml
                - ansible.builtin.template:
                    src: roles/frameworks-data/templates/accounts.sql.j2
                    dest: "%s"
            """.formatted(
                        new YamlLiteral().write(url), folder.resolve("accounts.sql")));
        return tools.tool("ansible-playbook", ansible).run("-i", "localhost,", "-c", "local", playbook.toString());
    }
}
