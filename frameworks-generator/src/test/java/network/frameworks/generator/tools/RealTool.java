package network.frameworks.generator.tools;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One executable of the machine, ready to be run from a test.
 *
 * <p>A newcomer with only a JDK and Maven must be able to run every test, so a missing tool skips the test with a line
 * that names it. A build that has installed the tools sets {@code -Dframeworks.tools.required=true}; from then on a
 * missing tool is a failure, because a silently skipped oracle proves nothing.
 *
 * <p>Instances are immutable: every {@code with…} method returns a changed copy, so a test can keep a prepared tool in a
 * field.
 */
public final class RealTool {

    private static final String REQUIRED = "frameworks.tools.required";

    private final Path executable;
    private final @Nullable Path directory;
    private final Map<String, String> environment;
    private final Duration timeout;

    private RealTool(Path executable, @Nullable Path directory, Map<String, String> environment, Duration timeout) {
        this.executable = executable;
        this.directory = directory;
        this.environment = environment;
        this.timeout = timeout;
    }

    /** What a finished run left behind. */
    public record Result(List<String> command, int exitCode, String stdout, String stderr) {

        /** Fails the calling test with everything the tool said, unless it ended with the expected code. */
        public Result expectExit(int expected) {
            if (exitCode != expected) {
                fail("exit code " + exitCode + " instead of " + expected + " from " + this);
            }
            return this;
        }

        @Override
        public String toString() {
            return String.join(" ", command) + "\n--- stdout\n" + stdout + "\n--- stderr\n" + stderr;
        }
    }

    /** The tool, or a skipped test (a failed one where tools are required). */
    public static RealTool require(String name) {
        Optional<RealTool> found = find(name);
        if (found.isEmpty()) {
            String message = "'" + name + "' is not on the PATH";
            if (Boolean.getBoolean(REQUIRED)) {
                fail(message + ", and -D" + REQUIRED + "=true asks for it");
            }
            abort(message + "; this comparison with the real tool is skipped");
        }
        return found.get();
    }

    public static Optional<RealTool> find(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        for (String folder : path.split(File.pathSeparator)) {
            Path candidate = Path.of(folder.isEmpty() ? "." : folder, name);
            if (Files.isRegularFile(candidate) && Files.isExecutable(candidate)) {
                return Optional.of(at(candidate));
            }
        }
        return Optional.empty();
    }

    /** A tool at a known place, for those that are not on the PATH (a virtual environment, a build folder). */
    public static RealTool at(Path executable) {
        return new RealTool(executable.toAbsolutePath(), null, Map.of(), Duration.ofMinutes(2));
    }

    /** The same tool, run in this folder. */
    public RealTool in(Path folder) {
        return new RealTool(executable, folder, environment, timeout);
    }

    /** The same tool with more environment variables; an empty value removes an inherited one. */
    public RealTool withEnvironment(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(environment);
        all.putAll(more);
        return new RealTool(executable, directory, Map.copyOf(all), timeout);
    }

    public RealTool withTimeout(Duration limit) {
        return new RealTool(executable, directory, environment, limit);
    }

    public Result run(String... arguments) {
        return runWithInput("", arguments);
    }

    public Result run(List<String> arguments) {
        return runWithInput("", arguments.toArray(String[]::new));
    }

    /** Runs the tool with this text on its standard input. */
    public Result runWithInput(String input, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(executable.toString());
        command.addAll(List.of(arguments));
        try {
            Process process = start(command);
            // Both streams are drained while the input is written: a full pipe on either side would stop the tool.
            CompletableFuture<String> stdout = CompletableFuture.supplyAsync(() -> drain(process.getInputStream()));
            CompletableFuture<String> stderr = CompletableFuture.supplyAsync(() -> drain(process.getErrorStream()));
            feed(process.getOutputStream(), input);
            if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                return fail("no answer within " + timeout + " from " + String.join(" ", command));
            }
            return new Result(List.copyOf(command), process.exitValue(), stdout.join(), stderr.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + String.join(" ", command), e);
        }
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        if (directory != null) {
            builder.directory(directory.toFile());
        }
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        return builder.start();
    }

    /** A tool that ends without reading its input closes the pipe; that is its right and not a failure. */
    private static void feed(OutputStream stdin, String input) {
        try (stdin) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException closedByTool) {
            return;
        }
    }

    private static String drain(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
