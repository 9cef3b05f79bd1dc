package network.frameworks.model.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * What the positioned reader would lose if it stood on Jackson's {@code YAMLParser}; the evidence of the decision in
 * docs/decisions. A test that fails after an update of Jackson is good news: look at the decision again.
 */
class JacksonParserTest {

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        try (YAMLParser parser = (YAMLParser) new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String content = token.isScalarValue() || token == JsonToken.PROPERTY_NAME ? parser.getString() : "";
                Object tag = parser.getTypeId();
                Object anchor = parser.getObjectId();
                tokens.add(
                        token + " " + content + (tag == null ? "" : " " + tag) + (anchor == null ? "" : " " + anchor));
            }
        }
        return tokens;
    }

    @ParameterizedTest
    @CsvSource({"~, '\"~\"'", "0755, '\"0755\"'", "0x1F, '\"0x1F\"'", "0o17, '\"0o17\"'"})
    void quotesAreForgotten(String plain, String quoted) {
        assertThat(tokens("key: " + plain)).isEqualTo(tokens("key: " + quoted));
    }

    @Test
    void aMergeKeyIsAKeyLikeItsQuotedText() {
        assertThat(tokens("a: &x {b: c}\nd: {<<: *x}")).isEqualTo(tokens("a: &x {b: c}\nd: {\"<<\": *x}"));
    }

    @Test
    void anAliasToNothingIsText() {
        assertThat(tokens("a: *none")).contains("VALUE_STRING none");
    }

    @Test
    void tagAndAnchorOfAMapAreThoseOfItsFirstKeyToo() {
        assertThat(tokens("a: !mine &it {b: c}")).contains("START_OBJECT  mine it", "PROPERTY_NAME b mine it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'a: \"x\\nb: c\\n'|1:2", "'a:\\n\\tb: c\\n'|1:2", "'a: b\\nc: [d\\ne: f\\n'|3:2"})
    void aMistakeIsPlacedWhereTheLastTokenWas(String text, String place) {
        Throwable thrown = catchThrowable(() -> tokens(text.replace("\\n", "\n").replace("\\t", "\t")));

        assertThat(thrown)
                .isInstanceOfSatisfying(
                        JacksonException.class,
                        problem -> assertThat(problem.getLocation().getLineNr() + ":"
                                        + problem.getLocation().getColumnNr())
                                .isEqualTo(place));
    }

    @Test
    void aKeyThatIsNoTextIsToldInTheWordsOfTheParserBelow() {
        assertThat(catchThrowable(() -> tokens("? [a]\n: b\n"))).hasMessageContaining("+SEQ");
    }

    @Test
    void anEmojiAtTheEdgeOfTheBufferEscapesAsAnIndex() {
        assertThat(catchThrowable(() -> tokens("key: " + "x".repeat(1015) + "\uD83D\uDC69".repeat(3))))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    record Disk(String name) {}

    @Test
    void anUnknownKeyOfARecordHasNoPlace() {
        YAMLMapper strict = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        assertThat(catchThrowable(() -> strict.readValue("name: x\nsize: 4\n", Disk.class)))
                .isInstanceOfSatisfying(
                        JacksonException.class,
                        problem -> assertThat(problem.getLocation())
                                .satisfiesAnyOf(
                                        place -> assertThat(place).isNull(),
                                        place -> assertThat(place.getLineNr()).isEqualTo(-1)));
    }

    @Test
    void aListInAListOfTextsMakesItsReaderLoseItsPlace() {
        assertThat(catchThrowable(() -> new YAMLMapper().readValue("[[a], b]", new TypeReference<List<String>>() {})))
                .hasMessageContaining("Trailing token");
    }
}
