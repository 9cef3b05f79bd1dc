package network.frameworks.generator.internal.syntax.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import network.frameworks.generator.tools.RealTool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our parser and Terraform's must agree on what is HCL and what is broken. */
@Tag("tools")
class HclParserOracleTest {

    private static final int DOCUMENTS = 1500;
    private static final Pattern COMPLAINT = Pattern.compile("on (d\\d+\\.tf) line");
    private static final String NOISE = "{}[]()\"=,:?.-!$%\n*<#a1 ";

    @Test
    void agreesWithTerraformOnDamagedDocuments(@TempDir Path folder) throws IOException {
        RealTool terraform = RealTool.require("terraform").in(folder);
        TreeMap<String, String> documents = new TreeMap<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.put("d" + i + ".tf", damaged(RandomHcl.document(i), new Random(i)));
        }
        for (var document : documents.entrySet()) {
            Files.writeString(folder.resolve(document.getKey()), document.getValue());
        }
        String complaints =
                terraform.run("fmt", "-write=false", "-list=false", "-no-color").stderr();
        Set<String> refused = COMPLAINT
                .matcher(complaints)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> refusedByUs = new TreeSet<>();
        documents.forEach((name, text) -> {
            try {
                HclParser.parse(text);
            } catch (HclSyntaxException e) {
                refusedByUs.add(name);
            }
        });
        assertThat(refused).hasSizeBetween(DOCUMENTS / 4, DOCUMENTS);
        assertThat(differences(refused, refusedByUs, documents)).isEmpty();
    }

    private static List<String> differences(Set<String> theirs, Set<String> ours, Map<String, String> documents) {
        return documents.keySet().stream()
                .filter(name -> theirs.contains(name) != ours.contains(name))
                .map(name -> (ours.contains(name) ? "refused by us only:\n" : "accepted by us only:\n")
                        + documents.get(name))
                .toList();
    }

    /** The document with one character removed, doubled or replaced; every tenth stays whole. */
    private static String damaged(String document, Random random) {
        if (document.isEmpty() || random.nextInt(10) == 0) {
            return document;
        }
        int at = document.offsetByCodePoints(0, random.nextInt(document.codePointCount(0, document.length())));
        int end = document.offsetByCodePoints(at, 1);
        String noise = String.valueOf(NOISE.charAt(random.nextInt(NOISE.length())));
        return switch (random.nextInt(3)) {
            case 0 -> document.substring(0, at) + document.substring(end);
            case 1 -> document.substring(0, at) + noise + document.substring(at);
            default -> document.substring(0, at) + noise + document.substring(end);
        };
    }
}
