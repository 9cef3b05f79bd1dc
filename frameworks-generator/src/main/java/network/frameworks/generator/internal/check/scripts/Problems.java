package network.frameworks.generator.internal.check.scripts;

import java.util.List;
import network.frameworks.generator.extension.Finding;

/**
 * Collects what is wrong in one file.
 *
 * @param path the file
 * @param text its text
 * @param findings where they go
 */
record Problems(String path, String text, List<Finding> findings) {

    /** A problem at an offset of the text. */
    void add(int offset, Code code, String message) {
        String before = text.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = offset - before.lastIndexOf('\n');
        findings.add(new Finding(path, line, column, code, message));
    }
}
