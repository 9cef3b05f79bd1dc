package network.frameworks.generator.internal.check.terraform;

import java.util.List;
import network.frameworks.generator.extension.Finding;
import network.frameworks.generator.internal.syntax.hcl.HclPosition;

/**
 * Collects what is wrong in one file.
 *
 * @param path the file
 * @param findings where they go
 */
record Problems(String path, List<Finding> findings) {

    void add(HclPosition position, Code code, String message) {
        findings.add(new Finding(path, position.line(), position.column(), code, message));
    }
}
