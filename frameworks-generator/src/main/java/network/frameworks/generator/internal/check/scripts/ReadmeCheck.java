package network.frameworks.generator.internal.check.scripts;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import network.frameworks.generator.extension.Finding;
import network.frameworks.generator.extension.OutputFile;

/** Checks that every command the README tells finds what it names in this very tree. */
final class ReadmeCheck {

    private static final Pattern BLOCK = Pattern.compile("(?m)^```sh\\n((?s:.*?))^```$");
    private static final Pattern LINE = Pattern.compile("(?m)^(\\S+)(?: (.*))?$");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (\\S+)$");
    private static final Pattern PLAYBOOK =
            Pattern.compile("-i (inventory/\\S+) (playbooks/\\S+)(?: --limit (\\S+))?(?: --tags (\\S+))?");
    private static final Pattern TERRAFORM =
            Pattern.compile("(init|plan|apply)(?: -(backend-config|var-file|target|replace|var)(?:=| )(.+))?");
    private static final Pattern MODULE = Pattern.compile("'?module\\.(\\w+)(?:\\[\"([^\"]+)\"].*')?");

    private final OutputFile readme;
    private final SortedMap<String, OutputFile> tree;
    private final Problems problems;

    ReadmeCheck(OutputFile readme, SortedMap<String, OutputFile> tree, List<Finding> findings) {
        this.readme = readme;
        this.tree = tree;
        this.problems = new Problems(readme.path(), readme.content(), findings);
    }

    void check() {
        Matcher block = BLOCK.matcher(readme.content());
        while (block.find()) {
            Matcher line = LINE.matcher(readme.content()).region(block.start(1), block.end(1));
            while (line.find()) {
                String arguments = line.group(2) == null ? "" : line.group(2);
                if (!finds(line.group(1), arguments, environment(line.start()))) {
                    problems.add(line.start(), Code.IDLE_COMMAND, "the tree has nothing for '" + line.group() + "'");
                }
            }
        }
    }

    /** The heading above a place, which is the name of an environment where commands depend on one. */
    private String environment(int offset) {
        Matcher heading = HEADING.matcher(readme.content()).region(0, offset);
        String last = "";
        while (heading.find()) {
            last = heading.group(1);
        }
        return last;
    }

    private boolean finds(String program, String arguments, String environment) {
        return switch (program) {
            case "export" -> true;
            case "terraform" -> findsTerraform(arguments, "terraform/environments/" + environment + "/");
            case "ansible-playbook" -> findsPlaybook(arguments);
            case "promtool", "amtool" ->
                hasFolderOrFile(arguments.replaceAll("^.* ", "").replaceAll("\\*.*", ""));
            default ->
                tree.containsKey(program)
                        && tree.get(program).executable()
                        && tree.containsKey("terraform/environments/" + arguments + "/main.tf");
        };
    }

    private boolean findsPlaybook(String arguments) {
        Matcher command = PLAYBOOK.matcher(arguments);
        if (!command.matches()) {
            return false;
        }
        String hosts = text("ansible/" + command.group(1) + "/hosts.yml");
        String host = command.group(3);
        String tag = command.group(4);
        return !hosts.isEmpty()
                && tree.containsKey("ansible/" + command.group(2))
                && (host == null || hosts.contains(host))
                && (tag == null || hasTag(tag));
    }

    private boolean hasTag(String tag) {
        Pattern tags = Pattern.compile("tags: .*\\b" + Pattern.quote(tag) + "\\b");
        return below("ansible/").values().stream()
                .anyMatch(file -> tags.matcher(file.content()).find());
    }

    private boolean findsTerraform(String arguments, String folder) {
        Matcher command = TERRAFORM.matcher(arguments);
        if (!command.matches()) {
            return false;
        }
        if (command.group(2) == null) {
            return true;
        }
        String value = command.group(3);
        return switch (command.group(2)) {
            case "var" -> text(folder + "variables.tf").contains("variable \"" + value.replaceAll("=.*", "") + "\"");
            case "target", "replace" -> findsModule(value, folder);
            default -> tree.containsKey(folder + value);
        };
    }

    private boolean findsModule(String address, String folder) {
        Matcher module = MODULE.matcher(address);
        return module.matches()
                && text(folder + "main.tf").contains("module \"" + module.group(1) + "\"")
                && (module.group(2) == null
                        || text(folder + "terraform.tfvars").contains("\"" + module.group(2) + "\""));
    }

    private String text(String path) {
        OutputFile file = tree.get(path);
        return file == null ? "" : file.content();
    }

    private boolean hasFolderOrFile(String path) {
        return tree.containsKey(path) || path.endsWith("/") && !below(path).isEmpty();
    }

    private Map<String, OutputFile> below(String folder) {
        return tree.subMap(folder, folder + Character.MAX_VALUE);
    }
}
