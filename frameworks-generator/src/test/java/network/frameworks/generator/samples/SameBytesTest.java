package network.frameworks.generator.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import network.frameworks.generator.tools.RealTool;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

class SameBytesTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    Path temp;

    static List<Path> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void twiceInOneProcess(Path sample) {
        Path model = sample.resolve("frameworks.yml");
        assertThat(Samples.text(Samples.render(model))).isEqualTo(Samples.text(Samples.render(model)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void withTheKeysOfEveryMapInAnotherOrder(Path sample) throws IOException {
        Path model = sample.resolve("frameworks.yml");
        String expected = Samples.text(Samples.render(model));
        for (int seed = 1; seed <= 5; seed++) {
            Path shuffled = Files.createDirectory(temp.resolve("seed-" + seed)).resolve("frameworks.yml");
            Files.writeString(shuffled, shuffle(Files.readString(model), new Random(seed)));
            assertThat(Samples.text(Samples.render(shuffled)))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void onAnotherMachine(Path sample) throws IOException {
        Path folder = Files.createDirectory(temp.resolve("elsewhere"));
        RealTool.Result result = RealTool.at(JAVA)
                .in(folder)
                .withEnvironment(Map.of("LC_ALL", "C", "TZ", "Asia/Kathmandu"))
                .run(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-9",
                        "-Dline.separator=\r\n",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PrintTree.class.getName(),
                        sample.resolve("frameworks.yml").toString(),
                        folder.resolve("tree.txt").toString());

        result.expectExit(0);
        assertThat(folder.resolve("tree.txt"))
                .content()
                .isEqualTo(Samples.text(Samples.render(sample.resolve("frameworks.yml"))));
    }

    private static String shuffle(String text, Random random) {
        Yaml yaml = new Yaml(new DumperOptions());
        Node root = yaml.compose(new StringReader(text));
        shuffle(root, random);
        StringWriter out = new StringWriter();
        yaml.serialize(root, out);
        return out.toString();
    }

    private static void shuffle(Node node, Random random) {
        if (node instanceof MappingNode map) {
            Collections.shuffle(map.getValue(), random);
            for (NodeTuple entry : map.getValue()) {
                shuffle(entry.getValueNode(), random);
            }
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> shuffle(item, random));
        }
    }
}
