package network.frameworks.model.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import network.frameworks.model.diagnostic.DiagnosticPrinter;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.SourceText;
import network.frameworks.model.internal.document.YamlDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordBinderTest {
    private static final String SOUND = """
            name: x1
            cores: 4
            price: 0.50
            kind: very-fast
            shared: true
            places: [here, 7, no]
            settings: {a: 0755, b: 1.10, c: 1e3}
            disks: [{name: root, size: 40}]
            """;

    private final Diagnostics problems = new Diagnostics();

    enum Kind {
        SLOW,
        VERY_FAST
    }

    record Disk(String name, long size) {}

    record Machine(
            String name,
            int cores,
            BigDecimal price,
            Kind kind,
            boolean shared,
            List<String> places,
            SortedMap<String, String> settings,
            List<Disk> disks,
            @Nullable String successor) {
        Machine {
            if (cores > 1000) {
                throw new IllegalArgumentException("no machine has " + cores + " cores");
            }
        }
    }

    private @Nullable Machine bind(String text) {
        SourceText source = new SourceText("t.yml", text);
        MapNode map = (MapNode) YamlDocument.parse(source, problems);
        assertThat(problems.sorted()).isEmpty();
        return new RecordBinder().bind(map, Machine.class, new Report(source, problems));
    }

    private String printed() {
        return new DiagnosticPrinter().print(problems.sorted());
    }

    @Test
    void everyKeyIsAPartOfTheRecordAndTextStaysAsItIsWritten() {
        Machine machine = bind(SOUND);

        assertThat(printed()).isEmpty();
        assertThat(machine)
                .isEqualTo(new Machine(
                        "x1",
                        4,
                        new BigDecimal("0.50"),
                        Kind.VERY_FAST,
                        true,
                        List.of("here", "7", "no"),
                        new java.util.TreeMap<>(Map.of("a", "0755", "b", "1.10", "c", "1e3")),
                        List.of(new Disk("root", 40)),
                        null));
    }

    @Test
    void listsAndMapsMayBeLeftOut() {
        Machine machine = bind("{name: x, cores: 1, price: 1, kind: slow, shared: false, disks: ~}");

        assertThat(printed()).isEmpty();
        assertThat(machine).isNotNull();
        assertThat(machine.places()).isEmpty();
        assertThat(machine.settings()).isEmpty();
        assertThat(machine.disks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cores: 4|core: 4|t.yml:2:1: error FW2001: the key 'core' is not known here|did you mean 'cores'?",
                "cores: 4|corse: 4|t.yml:2:1: error FW2001: the key 'corse' is not known here|did you mean 'cores'?",
                "cores: 4||t.yml:1:1: error FW2002: the key 'cores' is missing here|",
                "cores: 4|cores: 04|t.yml:2:8: error FW2003: expected a whole number in decimal digits without leading zeros, found a number ('04')|",
                "cores: 4|cores: \"4\"|t.yml:2:8: error FW2003: expected a whole number in decimal digits without leading zeros, found text ('4')|",
                "cores: 4|cores: 4.5|t.yml:2:8: error FW2003: expected a whole number in decimal digits without leading zeros, found a number ('4.5')|",
                "cores: 4|cores: ~|t.yml:2:8: error FW2003: expected a whole number in decimal digits without leading zeros, found nothing|",
                "cores: 4|cores: 99999999999|t.yml:2:8: error FW2004: 99999999999 is too large|",
                "cores: 4|cores: 1001|t.yml:1:1: error FW2004: no machine has 1001 cores|",
                "price: 0.50|price: cheap|t.yml:3:8: error FW2003: expected a decimal number, found text ('cheap')|",
                "kind: very-fast|kind: very-fats|t.yml:4:7: error FW2005: 'very-fats' is not one of slow, very-fast|did you mean 'very-fast'?",
                "kind: very-fast|kind: 0|t.yml:4:7: error FW2005: '0' is not one of slow, very-fast|",
                "kind: very-fast|kind: [slow]|t.yml:4:7: error FW2003: expected text, found a list|",
                "shared: true|shared: yes|t.yml:5:9: error FW2003: expected true or false, found text ('yes')|",
                "name: x1|name: ~|t.yml:1:7: error FW2003: expected text, found nothing|",
                "name: x1|name: {a: b}|t.yml:1:7: error FW2003: expected text, found a map|",
                "places: [here, 7, no]|places: here|t.yml:6:9: error FW2003: expected a list, found text ('here')|",
                "places: [here, 7, no]|places: [here, ~]|t.yml:6:16: error FW2003: expected text, found nothing|",
                "settings: {a: 0755, b: 1.10, c: 1e3}|settings: [a]|t.yml:7:11: error FW2003: expected a map, found a list|",
                "settings: {a: 0755, b: 1.10, c: 1e3}|settings: {a: [b]}|t.yml:7:15: error FW2003: expected text, found a list|",
                "size: 40|siz: 40|t.yml:8:22: error FW2001: the key 'siz' is not known here|did you mean 'size'?",
                "[{name: root, size: 40}]|[root]|t.yml:8:9: error FW2003: expected a map, found text ('root')|",
                "[{name: root, size: 40}]|['']|t.yml:8:9: error FW2003: expected a map, found text ('')|",
                "[{name: root, size: 40}]|[{name: root}]|t.yml:8:9: error FW2002: the key 'size' is missing here|",
            })
    void oneMistakeIsToldAtItsPlace(String right, String wrong, String told, @Nullable String help) {
        assertThat(SOUND).contains(right);

        assertThat(bind(SOUND.replace(right, wrong == null ? "" : wrong))).isNull();

        assertThat(problems.sorted()).hasSize(1);
        assertThat(printed()).startsWith(told + "\n");
        if (help != null) {
            assertThat(printed()).contains("help: " + help);
        }
    }

    @Test
    void allMistakesAreToldAtOnce() {
        bind("""
                cores: many
                prize: 0.50
                kind: fast
                shared: 1
                places: [[x], y, ~]
                disks: [{name: root}, {size: big}]
                colour: red
                """);

        assertThat(printed().lines().filter(line -> line.startsWith("t.yml")))
                .containsExactly(
                        "t.yml:1:1: error FW2002: the key 'name' is missing here",
                        "t.yml:1:8: error FW2003: expected a whole number in decimal digits without leading zeros, found text ('many')",
                        "t.yml:2:1: error FW2001: the key 'prize' is not known here",
                        "t.yml:3:7: error FW2005: 'fast' is not one of slow, very-fast",
                        "t.yml:4:9: error FW2003: expected true or false, found a number ('1')",
                        "t.yml:5:10: error FW2003: expected text, found a list",
                        "t.yml:5:18: error FW2003: expected text, found nothing",
                        "t.yml:6:9: error FW2002: the key 'size' is missing here",
                        "t.yml:6:23: error FW2002: the key 'name' is missing here",
                        "t.yml:6:30: error FW2003: expected a whole number in decimal digits without leading zeros, found text ('big')",
                        "t.yml:7:1: error FW2001: the key 'colour' is not known here");
    }

    @Test
    void recordsOfAMapAreNamedByTheirKeys() {
        SourceText source =
                new SourceText("t.yml", "a: {size: 1}\nb: {size: x}\nc: 5\nd: {name: d, size: 1}\ne:\n  siz: 1\n");
        MapNode map = (MapNode) YamlDocument.parse(source, problems);

        Map<String, Disk> disks = new RecordBinder().bindAll(map, Disk.class, new Report(source, problems));

        assertThat(disks).containsOnly(Map.entry("a", new Disk("a", 1)));
        assertThat(printed().lines().filter(line -> line.startsWith("t.yml")))
                .containsExactly(
                        "t.yml:2:11: error FW2003: expected a whole number in decimal digits without leading zeros, found text ('x')",
                        "t.yml:3:4: error FW2003: expected a map, found a number ('5')",
                        "t.yml:4:5: error FW2001: the key 'name' is not known here",
                        "t.yml:6:3: error FW2001: the key 'siz' is not known here");
    }
}
