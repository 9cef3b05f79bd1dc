package network.frameworks.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import network.frameworks.model.Cluster;
import network.frameworks.model.ClusterBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who adds a field of a cluster and forgets one of its places is told which. The README counts them. */
class ClusterFieldsTest {

    /** Words that the builder has for one of several. */
    private static final Map<String, String> OTHER_WORDS = Map.of("labels", "label");

    /** What no cluster can be without, so that the builder is made of it. */
    private static final List<String> OF_THE_BUILDER = List.of("name", "type", "serverType", "locations");

    static List<String> fields() {
        return Arrays.stream(Cluster.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fields")
    @DisplayName("A field of a cluster is in the builder, in the schema and in the model that uses every word")
    void isEverywhere(String field) throws IOException {
        if (!OF_THE_BUILDER.contains(field)) {
            assertThat(ClusterBuilder.class.getMethods())
                    .extracting(Method::getName)
                    .contains(OTHER_WORDS.getOrDefault(field, field));
        }
        if (!field.equals("name")) {
            JsonNode properties =
                    JsonMapper.shared().readTree(ModelSchema.text()).at("/$defs/cluster/properties");
            assertThat(properties.propertyNames()).contains(field);
            String everything = Files.readString(MistakesTest.TestFiles.directory("everything.yml"));
            assertThat(everything.substring(everything.indexOf("\nenvironments:")))
                    .containsPattern("\\b" + field + ": ");
        }
    }
}
