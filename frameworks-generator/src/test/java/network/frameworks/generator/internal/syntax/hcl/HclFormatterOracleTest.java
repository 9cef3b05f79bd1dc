package network.frameworks.generator.internal.syntax.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import network.frameworks.generator.tools.RealTool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our formatter and {@code terraform fmt} must not differ in a single byte. */
@Tag("tools")
class HclFormatterOracleTest {

    private static final int DOCUMENTS = 2000;

    @Test
    void agreesWithTerraformOnRandomDocuments(@TempDir Path folder) throws IOException {
        RealTool terraform = RealTool.require("terraform");
        // One process formats a whole folder; one process per document would take minutes.
        for (int i = 0; i < DOCUMENTS; i++) {
            Files.writeString(folder.resolve("d" + i + ".tf"), RandomHcl.document(i));
        }
        terraform.in(folder).run("fmt", "-list=false").expectExit(0);
        for (int i = 0; i < DOCUMENTS; i++) {
            assertThat(HclFormatter.format(RandomHcl.document(i)))
                    .as("document %d", i)
                    .isEqualTo(Files.readString(folder.resolve("d" + i + ".tf")));
        }
    }
}
