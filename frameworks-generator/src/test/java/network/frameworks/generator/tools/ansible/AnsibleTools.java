package network.frameworks.generator.tools.ansible;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import network.frameworks.generator.tools.RealTool;

/**
 * The tools of one Ansible version.
 *
 * <p>The folder that holds them is named by the system property {@code frameworks.tools.ansible.old} or {@code .new};
 * without it they are looked for on the path.
 */
public enum AnsibleTools {
    /** What Debian 12 has: ansible-core 2.14, ansible-lint 6.13. */
    OLD("frameworks.tools.ansible.old"),
    /** What PyPI has: ansible-core 2.19 and the linters of today. */
    NEW("frameworks.tools.ansible.new");

    private final String property;

    AnsibleTools(String property) {
        this.property = property;
    }

    /** The tool in a folder, or a skipped test, or a failed one where tools are required. */
    public RealTool tool(String name, Path folder) {
        String bin = System.getProperty(property, "");
        RealTool tool = bin.isEmpty() ? pathTool(name) : RealTool.at(existing(Path.of(bin, name)));
        Map<String, String> environment = Map.of(
                "ANSIBLE_NOCOLOR", "1",
                "NO_COLOR", "1",
                "ANSIBLE_HOME", folder.resolve(".ansible-home").toString(),
                "QUARTERMASTER_URL", "",
                "PATH", bin.isEmpty() ? System.getenv("PATH") : bin + ":/usr/bin:/bin");
        return tool.in(folder).withEnvironment(environment).withTimeout(Duration.ofMinutes(4));
    }

    private RealTool pathTool(String name) {
        if (this == NEW) {
            return missing(name, "no folder is named by -D" + property);
        }
        return RealTool.require(name);
    }

    private Path existing(Path tool) {
        if (!Files.isExecutable(tool)) {
            missing(tool.toString(), "it is not there");
        }
        return tool;
    }

    private static RealTool missing(String name, String reason) {
        String message = name + " cannot be run: " + reason;
        if (Boolean.getBoolean("frameworks.tools.required")) {
            fail(message);
        }
        abort(message);
        throw new AssertionError(message);
    }
}
