package network.frameworks.generator.internal.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import network.frameworks.generator.extension.OutputFile;

/** A process of its own that runs on an output folder. Its arguments: what to do, the folder, numbers of trees. */
final class ChildRun implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;

    private ChildRun(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts a process that is ready when it has answered so. */
    static ChildRun start(String deed, Path out, int... trees) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ChildRun.class.getName(),
                deed,
                out.toString()));
        for (int tree : trees) {
            command.add(String.valueOf(tree));
        }
        return new ChildRun(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    long pid() {
        return process.pid();
    }

    /** The next line that the process says. */
    String answer() throws IOException {
        return String.valueOf(answers.readLine());
    }

    /** Lets the process go on. */
    void go() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** Kills the process, as the kernel does when memory runs out. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("process " + pid() + " does not die");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** What the process does. It answers "ready" before and waits for a line on its standard input. */
    public static void main(String[] arguments) throws Exception {
        Path out = Path.of(arguments[1]);
        List<List<OutputFile>> trees = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            trees.add(LargeTrees.tree(Integer.parseInt(arguments[i])));
        }
        say("ready");
        System.in.read();
        switch (arguments[0]) {
            case "generate" -> say(generate(out, trees.get(0), Duration.ofMinutes(1)));
            case "try" -> say(generate(out, trees.get(0), Duration.ZERO));
            case "forever" -> {
                for (int i = 0; ; i++) {
                    generate(out, trees.get(i % trees.size()), Duration.ofMinutes(1));
                }
            }
            case "hold" -> {
                FolderLock.acquire(new OwnFolder(out).lock(), Duration.ZERO);
                say("held");
                System.in.read();
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    static String generate(Path out, List<OutputFile> tree, Duration patience) {
        try {
            Reconciliation result = new Reconciler().reconcile(out, tree, false, patience);
            return result.isDone() ? "done" : "refused " + result.refused();
        } catch (OutputFolderException e) {
            return e.problem() + " " + e.getMessage();
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
