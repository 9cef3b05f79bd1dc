package network.frameworks.generator.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import network.frameworks.generator.FrameworksGenerator;
import network.frameworks.generator.GenerationRequest;
import network.frameworks.generator.GenerationResult;

/** Trees with a service of one's own, made with what the README says and nothing else. */
public final class ServiceTrees {

    private static final String MODEL = """
            apiVersion: frameworks/v1
            name: demo
            domain: example.org

            environments:
              prod:
                clusters:
                  cache: {type: central, role: cache, location: fsn1, serverType: cx23, nodes: 2}

            """;

    private ServiceTrees() {}

    /** A service from a Debian package, described in the model alone. */
    public static GenerationResult ofTheModelAlone(Path folder) throws IOException {
        return generate(new FrameworksGenerator(), folder, Readme.block("package"));
    }

    /** The same service, described by a pack and installed by a role of it. */
    public static GenerationResult ofAPack(Path folder) throws IOException {
        Path pack = folder.resolve("pack");
        write(pack, "pack.yml", "name: caches\n");
        write(pack, "services/memcached.yaml", """
                kind: substrate
                description: Cache of sessions.
                installer: memcached
                install: {method: role}
                ports: {memcached: 11211}
                """);
        write(pack, "installers/memcached.yaml", Readme.block("installer"));
        write(pack, "templates/ansible/roles/memcached/tasks/main.yml.ftl", Readme.block("role"));
        write(pack, "templates/ansible/roles/memcached/meta/argument_specs.yml.ftl", Readme.block("specification"));
        return generate(
                FrameworksGenerator.builder().pack(pack).build(), folder, "roles:\n  cache: {services: [memcached]}\n");
    }

    private static GenerationResult generate(FrameworksGenerator generator, Path folder, String more)
            throws IOException {
        write(folder, "frameworks.yml", MODEL + more);
        return generator.generate(GenerationRequest.of(folder.resolve("frameworks.yml"), folder.resolve("tree")));
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
