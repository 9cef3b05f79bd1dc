package network.frameworks.model.internal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.pack.MemoryPack;
import network.frameworks.model.pack.PackLayers;
import org.junit.jupiter.api.Test;

class CatalogFolderTest {
    private final Diagnostics problems = new Diagnostics();

    private Map<String, String> summaries(Map<String, String> files) {
        PackLayers packs = PackLayers.of(List.of(new MemoryPack("mine", files)));
        return new CatalogFolder(packs, "alerts").entries((name, section) -> section.text("summary"), problems);
    }

    @Test
    void aFileIsAnEntryOfItsName() {
        assertThat(summaries(Map.of("alerts/DiskFull.yaml", "summary: full\n", "metrics/x.yaml", "a: b\n")))
                .containsExactly(Map.entry("DiskFull", "full"));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void mistakesAreToldWithTheirPlace() {
        summaries(Map.of(
                "alerts/A.yaml", "summary: full\nsumary: x\n", "alerts/B.yaml", "- a\n", "alerts/C.yaml", "# later\n"));
        assertThat(problems.sorted())
                .extracting(Diagnostic::code)
                .containsExactly(
                        DiagnosticCode.UNKNOWN_KEY.id(),
                        DiagnosticCode.WRONG_TYPE.id(),
                        DiagnosticCode.FILE_EMPTY.id());
        assertThat(problems.sorted())
                .extracting(problem -> String.valueOf(problem.location()))
                .containsExactly("mine:alerts/A.yaml:2:1", "mine:alerts/B.yaml:1:1", "mine:alerts/C.yaml:1:1");
    }

    record Limit(String name, int most) {}

    @Test
    void aFileIsARecordOfItsName() {
        PackLayers packs = PackLayers.of(
                List.of(new MemoryPack("mine", Map.of("limits/a.yaml", "most: 3\n", "limits/b.yaml", "most: x\n"))));

        assertThat(new CatalogFolder(packs, "limits").bind(Limit.class, problems))
                .containsExactly(Map.entry("a", new Limit("a", 3)));

        assertThat(problems.sorted())
                .extracting(problem -> String.valueOf(problem.location()))
                .containsExactly("mine:limits/b.yaml:1:7");
    }
}
