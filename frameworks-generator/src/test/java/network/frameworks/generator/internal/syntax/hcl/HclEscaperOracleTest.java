package network.frameworks.generator.internal.syntax.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import network.frameworks.generator.tools.RealTool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Terraform must read every escaped string as the string it was. */
@Tag("tools")
class HclEscaperOracleTest {

    private static final List<String> PIECES = List.of(
            "\"", "\\", "$", "%", "{", "}", "${", "%{", "$${", "%%{", "\n", "\r", "\t", "\b", "#", "//", "<<EOT",
            "e\u0301", "\u2028", "\ufeff", "\u0085", "😀", "日本", "no", "0755", "1.10", "{{", "'", " ");

    @Test
    void terraformReadsBackWhatWasMeant(@TempDir Path folder) throws IOException {
        RealTool terraform = RealTool.require("terraform").in(folder);
        List<String> strings = strings();
        String output = "output \"strings\" {\nvalue = " + HclEscaper.literal(strings) + "\n}\n";
        Files.writeString(folder.resolve("main.tf"), HclFormatter.format(output));
        terraform.run("apply", "-auto-approve", "-no-color").expectExit(0);
        String json = terraform.run("output", "-json", "strings").expectExit(0).stdout();

        List<String> seen = new ArrayList<>();
        for (JsonNode node : JsonMapper.shared().readTree(json)) {
            seen.add(node.asString());
        }
        assertThat(seen)
                .isEqualTo(strings.stream()
                        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                        .toList());
    }

    private static List<String> strings() {
        Random random = new Random(7);
        List<String> strings = new ArrayList<>(PIECES);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(9); n > 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            strings.add(text.toString());
        }
        return strings;
    }
}
