package network.frameworks.generator.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import network.frameworks.generator.render.OutputFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README of a tree may only tell commands that find what they name in that very tree. */
class ReadmeCommandsTest {

    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PLAYBOOK = Pattern.compile(
            "ansible-playbook -i (inventory/\\S+) (playbooks/\\S+)(?: --limit (\\S+))?(?: --tags (\\S+))?");

    static List<Path> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyCommandHasSomethingToActOn(Path sample) {
        Map<String, String> tree = Samples.render(sample.resolve("frameworks.yml")).stream()
                .collect(Collectors.toMap(OutputFile::path, OutputFile::content, (a, b) -> a, TreeMap::new));
        List<String> commands = commands(tree.getOrDefault("README.md", ""));

        assertThat(commands).hasSizeGreaterThan(10);
        for (String command : commands) {
            assertThat(findsAll(command, tree)).as(command).isTrue();
        }
    }

    private static List<String> commands(String readme) {
        List<String> commands = new ArrayList<>();
        Matcher block = BLOCK.matcher(readme);
        while (block.find()) {
            block.group(1).lines().filter(line -> !line.isBlank()).forEach(commands::add);
        }
        return commands;
    }

    private static boolean findsAll(String command, Map<String, String> tree) {
        Matcher playbook = PLAYBOOK.matcher(command);
        if (playbook.matches()) {
            String ansible = text(tree, "ansible/");
            return tree.containsKey("ansible/" + playbook.group(1) + "/hosts.yml")
                    && tree.containsKey("ansible/" + playbook.group(2))
                    && (playbook.group(3) == null
                            || tree.get("ansible/" + playbook.group(1) + "/hosts.yml")
                                    .contains(playbook.group(3)))
                    && (playbook.group(4) == null
                            || Pattern.compile("tags: .*\\b" + Pattern.quote(playbook.group(4)) + "\\b")
                                    .matcher(ansible)
                                    .find());
        }
        if (command.startsWith("terraform ")) {
            return findsTerraform(command, text(tree, "terraform/environments/"), tree);
        }
        if (command.startsWith("scripts/")) {
            String[] words = command.split(" ");
            return tree.containsKey(words[0]) && tree.containsKey("terraform/environments/" + words[1] + "/main.tf");
        }
        String last = command.substring(command.lastIndexOf(' ') + 1).replace("*.yml", "");
        return command.startsWith("export ") || tree.keySet().stream().anyMatch(path -> path.startsWith(last));
    }

    private static boolean findsTerraform(String command, String environments, Map<String, String> tree) {
        String argument = command.substring(command.lastIndexOf(' ') + 1);
        String value = argument.substring(argument.indexOf('=') + 1);
        if (argument.startsWith("-var-file=") || argument.startsWith("-backend-config=")) {
            return tree.keySet().stream().anyMatch(path -> path.endsWith("/" + value));
        }
        if (argument.startsWith("node_count=")) {
            return environments.contains("variable \"node_count\"");
        }
        String module = value.replaceAll("^'?module\\.(\\w+).*", "$1");
        return environments.contains("module \"" + module + "\"")
                && (!argument.startsWith("-replace=")
                        || text(tree, "terraform/modules/" + module + "/")
                                .contains("resource \"acme_certificate\" \"this\""));
    }

    private static String text(Map<String, String> tree, String folder) {
        return tree.entrySet().stream()
                .filter(file -> file.getKey().startsWith(folder))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
    }
}
