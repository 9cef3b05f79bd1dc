package network.frameworks.generator.internal.view.terraform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import network.frameworks.generator.tools.RealTool;

/** A rendered tree on disk, and the real terraform to use it. */
final class TerraformTree {

    /** An override file is Terraform's own way to change a block; the tree's backend needs a bucket that tests lack. */
    private static final String LOCAL_STATE = "terraform {\n  backend \"local\" {}\n}\n";

    private static final String ENVIRONMENTS = "terraform/environments/";

    private final Path root;
    private final RealTool terraform;

    TerraformTree(Path root, RealTool terraform, Map<String, String> files) {
        this.root = root;
        this.terraform = terraform;
        files.forEach(this::write);
    }

    void write(String path, String content) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every folder that holds a module: the shared ones, the value modules and the environments. */
    List<String> modules() {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.endsWith("versions.tf"))
                    .map(path -> root.relativize(path.getParent()).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasTests(String module) {
        return Files.isDirectory(root.resolve(module).resolve("tests"));
    }

    /** The names of the environments. */
    List<String> environments() {
        return modules().stream()
                .filter(module -> module.startsWith(ENVIRONMENTS))
                .map(module -> module.substring(ENVIRONMENTS.length()))
                .toList();
    }

    RealTool at(String folder) {
        return terraform.in(root.resolve(folder));
    }

    /** An environment that keeps its state beside itself, initialized. */
    RealTool environment(String name) {
        String folder = ENVIRONMENTS + name;
        write(folder + "/backend_override.tf", LOCAL_STATE);
        RealTool there = at(folder);
        there.run("init", "-input=false").expectExit(0);
        return there;
    }
}
