package network.frameworks.model.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.Diagnostics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {

    @TempDir
    Path temp;

    private final Diagnostics problems = new Diagnostics();
    private final PackReader reader = new PackReader(problems);

    @Test
    @DisplayName("A folder's pack has its files by path, and messages call them as the user called the folder")
    void folder() throws IOException {
        write("pack.yml", "name: acme\nover: [other]\n");
        write("templates/docs/{node}.mmd.ftl", "\uFEFFgraph");
        write("templates/lib/common.mmd.ftl", "x");
        write("alerts/DiskFull.yaml", "a: 1");
        write("README.md", "for people");
        write("src/main/java/Acme.java", "for a compiler");
        write("templates/.DS_Store", "for a Mac");
        write("alerts/DiskFull.yaml~", "an older copy");

        Pack pack = read().orElseThrow();

        assertThat(problems.sorted()).isEmpty();
        assertThat(pack.name()).isEqualTo("acme");
        assertThat(pack.over()).containsExactly("other");
        assertThat(pack.files())
                .containsExactly(
                        "alerts/DiskFull.yaml",
                        "pack.yml",
                        "templates/docs/{node}.mmd.ftl",
                        "templates/lib/common.mmd.ftl");
        assertThat(pack.text("templates/docs/{node}.mmd.ftl")).isEqualTo("graph");
        assertThat(pack.place("alerts/DiskFull.yaml")).isEqualTo("my-pack/alerts/DiskFull.yaml");
    }

    @Test
    @DisplayName("What changes on the disk after reading changes nothing")
    void readAtOnce() throws IOException {
        write("pack.yml", "name: acme\n");
        write("templates/a.md.ftl", "before");
        Pack pack = read().orElseThrow();
        write("templates/a.md.ftl", "after");
        assertThat(pack.text("templates/a.md.ftl")).isEqualTo("before");
    }

    @Test
    @DisplayName("A folder that is not there, and a file in its place, are problems")
    void missing() throws IOException {
        assertThat(reader.folder(temp.resolve("none"), "none")).isEmpty();
        assertThat(reader.folder(Files.writeString(temp.resolve("file"), "x"), "file"))
                .isEmpty();
        assertThat(codes()).containsExactly("FW4201", "FW4201");
        assertThat(problems.sorted()).extracting(Diagnostic::message).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("A folder without pack.yml is a problem that says which line to write")
    void noDescription() throws IOException {
        write("templates/a.md.ftl", "x");
        assertThat(read()).isEmpty();
        assertThat(one().code()).isEqualTo("FW4202");
        assertThat(one().location()).hasToString("my-pack/pack.yml:1:1");
        assertThat(one().hint()).contains("name: <its name>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: Acme Media|FW4204|1:7",
                "name: acme--media|FW4204|1:7",
                "name: frameworks|FW4204|1:7",
                "name: acme\\ncolour: blue|FW2001|2:1",
                "over: [x]|FW2002|1:1",
                "name: [acme|FW1007|2:1",
                "- acme|FW2003|1:1",
                "name: acme\\nover: other|FW2003|2:7",
                "name: acme\\nover: [a, a]|FW2011|2:11",
                "# nothing|FW1004|1:1",
            })
    @DisplayName("A pack.yml that cannot be used is a problem at its line and column")
    void badDescription(String text, String code, String place) throws IOException {
        write("pack.yml", text.replace("\\n", "\n") + "\n");
        assertThat(read()).isEmpty();
        assertThat(one().code()).isEqualTo(code);
        assertThat(one().location()).hasToString("my-pack/pack.yml:" + place);
    }

    @ParameterizedTest
    @CsvSource({
        "template/a.md.ftl, did you mean 'templates'?",
        "alert/DiskFull.yaml, did you mean 'alerts'?",
        "templates/docs/a.md, name it a.md.ftl",
        "alerts/DiskFull.yml, name it DiskFull.yaml",
        "alerts/media/DiskFull.yaml, move it up",
    })
    @DisplayName("A file that was meant to count and does not is a problem, not silence")
    void misnamed(String path, String help) throws IOException {
        write("pack.yml", "name: acme\n");
        write(path, "x");
        assertThat(read()).isEmpty();
        assertThat(one().code()).isEqualTo("FW4210");
        assertThat(one().location()).hasToString("my-pack/" + path + ":1:1");
        assertThat(one().hint()).isEqualTo(help);
    }

    @Test
    @DisplayName("A link that leads out of the pack is refused, one inside of it counts, one beside it is left alone")
    void links() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.md.ftl"), "secret");
        write("pack.yml", "name: acme\n");
        write("templates/a.md.ftl", "a");
        Files.createSymbolicLink(temp.resolve("pack/templates/b.md.ftl"), Path.of("a.md.ftl"));
        Files.createSymbolicLink(temp.resolve("pack/node_modules"), temp);
        assertThat(read().orElseThrow().text("templates/b.md.ftl")).isEqualTo("a");

        Files.createSymbolicLink(temp.resolve("pack/templates/c.md.ftl"), secret);
        Files.createSymbolicLink(temp.resolve("pack/templates/d"), temp);
        Files.createSymbolicLink(temp.resolve("pack/alerts"), temp);
        assertThat(read()).isEmpty();
        assertThat(codes()).containsExactly("FW4208", "FW4208", "FW4208");
        assertThat(problems.sorted())
                .extracting(problem -> String.valueOf(problem.location()))
                .containsExactly("my-pack/alerts:1:1", "my-pack/templates/c.md.ftl:1:1", "my-pack/templates/d:1:1");
    }

    @Test
    @DisplayName("Files that are not UTF-8 are a problem")
    void notText() throws IOException {
        write("pack.yml", "name: acme\n");
        write("templates/a.md.ftl", "x");
        Files.write(temp.resolve("pack/templates/a.md.ftl"), new byte[] {(byte) 0xC3, 0x28});
        assertThat(read()).isEmpty();
        assertThat(one().code()).isEqualTo("FW4203");
        assertThat(one().location()).hasToString("my-pack/templates/a.md.ftl:1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@frameworks/a.md.ftl", "a:b.md.ftl", "a\\b.md.ftl"})
    @DisplayName("Paths that mean something else, here or on another machine, are refused")
    void unsafe(String path) throws IOException {
        write("pack.yml", "name: acme\n");
        write("templates/" + path, "x");
        assertThat(read()).isEmpty();
        assertThat(one().code()).isEqualTo("FW4208");
    }

    @Test
    @DisplayName("Paths that differ in capital letters only are refused")
    void sameButForCase() throws IOException {
        write("pack.yml", "name: acme\n");
        write("templates/Read.md.ftl", "x");
        write("templates/read.md.ftl", "x");
        assertThat(read()).isEmpty();
        assertThat(one().code()).isEqualTo("FW4209");
        assertThat(one().message()).contains("templates/Read.md.ftl");
    }

    @Test
    @DisplayName("Every jar and folder of a class path that has a pack gives it, and nothing of one gets into another")
    void classPath() throws IOException {
        URL first = jar("first.jar", Map.of("pack.yml", "name: first\n", "templates/a.md.ftl", "1"));
        URL second = jar("second.jar", Map.of("pack.yml", "name: second\n", "templates/a.md.ftl", "2"));
        URL none = jar("none.jar", Map.of("templates/a.md.ftl", "3"));
        Path classes = temp.resolve("classes/META-INF/frameworks/templates");
        Files.createDirectories(classes);
        Files.writeString(classes.resolveSibling("pack.yml"), "name: third\n");
        Files.writeString(classes.resolve("a.md.ftl"), "4");

        List<Pack> packs =
                classPath(first, second, none, temp.resolve("classes").toUri().toURL());

        assertThat(problems.sorted()).isEmpty();
        assertThat(packs)
                .extracting(Pack::name, pack -> pack.text("templates/a.md.ftl"), pack -> pack.place("pack.yml"))
                .containsExactlyInAnyOrder(
                        tuple("first", "1", "first.jar:pack.yml"),
                        tuple("second", "2", "second.jar:pack.yml"),
                        tuple("third", "4", "classes:pack.yml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"templates/../../../x.md.ftl", "templates//x.md.ftl", "/templates/x.md.ftl"})
    @DisplayName("A jar whose entries lead out of the pack is refused")
    void hostileJar(String entry) throws IOException {
        URL jar = jar("hostile.jar", Map.of("pack.yml", "name: hostile\n", entry, "x"));
        assertThat(classPath(jar)).isEmpty();
        assertThat(one().code()).isEqualTo("FW4208");
    }

    @Test
    @DisplayName("A jar is closed again, so that it can be replaced")
    void closes() throws IOException {
        URL jar = jar("first.jar", Map.of("pack.yml", "name: first\n"));
        assertThat(classPath(jar)).hasSize(1);
        jar("first.jar", Map.of("pack.yml", "name: changed\n"));
        assertThat(classPath(jar)).extracting(Pack::name).containsExactly("changed");
    }

    private Optional<Pack> read() {
        return reader.folder(temp.resolve("pack"), "my-pack");
    }

    private List<Pack> classPath(URL... urls) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            return reader.classPath(loader);
        }
    }

    private List<String> codes() {
        return problems.sorted().stream().map(Diagnostic::code).toList();
    }

    private Diagnostic one() {
        assertThat(problems.sorted()).hasSize(1);
        return problems.sorted().get(0);
    }

    private void write(String path, String text) throws IOException {
        Path file = temp.resolve("pack").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private URL jar(String name, Map<String, String> files) throws IOException {
        Path jar = temp.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                entries.putNextEntry(new ZipEntry("META-INF/frameworks/" + file.getKey()));
                entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }
        return jar.toUri().toURL();
    }
}
