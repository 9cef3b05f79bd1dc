package network.frameworks.generator.internal.check.ansible;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import network.frameworks.generator.tools.RealTool;

/** The Python that Ansible runs on, or any other that has what a test asks of it. */
final class Python {

    private static final Path OF_THE_SYSTEM = Path.of("/usr/bin/python3");

    private Python() {}

    /** An interpreter that has a module, or a skipped test (a failed one where tools are required). */
    static RealTool with(String module) {
        List<RealTool> found = Files.isExecutable(OF_THE_SYSTEM)
                ? List.of(RealTool.at(OF_THE_SYSTEM), RealTool.require("python3"))
                : List.of(RealTool.require("python3"));
        for (RealTool python : found) {
            if (python.run("-c", "import " + module).exitCode() == 0) {
                return python;
            }
        }
        String message = "no Python here has the module " + module;
        if (Boolean.getBoolean("frameworks.tools.required")) {
            fail(message);
        }
        return abort(message + "; this comparison is skipped");
    }
}
