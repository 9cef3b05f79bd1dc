package network.frameworks.generator.internal.check.grafana;

import java.util.List;
import network.frameworks.generator.extension.Finding;
import network.frameworks.generator.extension.OutputFile;
import tools.jackson.databind.JsonNode;

/** A dashboard that is being read, and where its findings go. */
record Page(OutputFile file, JsonNode root, List<Finding> findings) {

    void find(Code code, String message) {
        findings.add(new Finding(file.path(), 1, 1, code, message));
    }

    /** A finding about a panel, at the line of its title. */
    void find(JsonNode panel, Code code, String message) {
        String title = panel.path("title").asString("");
        int line = 1;
        int found = 1;
        for (String text : file.content().split("\n")) {
            if (text.contains("\"title\": \"" + title + '"')) {
                found = line;
            }
            line++;
        }
        findings.add(new Finding(file.path(), found, 1, code, "panel '" + title + "': " + message));
    }
}
