package network.frameworks.generator.internal.reconcile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import network.frameworks.generator.extension.OutputFile;
import org.jspecify.annotations.Nullable;

/**
 * Says how a folder differs from a rendered tree, and touches nothing. What a person changed counts as a difference,
 * since a run that may overwrite it would bring it in line.
 */
public final class TreeComparison {

    private static final byte[] NOTHING = {};

    private final OwnFolder own;
    private final List<OutputFile> sortedFiles;

    /**
     * A comparison.
     *
     * @param outputFolder the folder, which need not exist
     * @param files all files that it should hold; other files in it are left alone
     */
    public TreeComparison(Path outputFolder, List<OutputFile> files) {
        this.own = new OwnFolder(outputFolder.toAbsolutePath().normalize());
        this.sortedFiles =
                files.stream().sorted(Comparator.comparing(OutputFile::path)).toList();
    }

    /**
     * A file that is not as it should be.
     *
     * @param path the file, relative to the output folder
     * @param before what it holds, or null when it is not there
     * @param after what it should hold, or null when it is no part of the tree
     * @param byHand whether a person made or changed what is there
     */
    public record Difference(
            String path,
            @Nullable FileState before,
            @Nullable FileState after,
            boolean byHand) {}

    /**
     * What a file is.
     *
     * @param bytes its content
     * @param executable whether it may be run
     */
    public record FileState(byte[] bytes, boolean executable) {}

    /**
     * What was found.
     *
     * @param differences the files that are not as they should be, sorted by path
     * @param refused what could not be brought in line even by a run that may overwrite, sorted by path
     */
    public record Result(List<Difference> differences, List<Refusal> refused) {

        public Result {
            differences = List.copyOf(differences);
            refused = List.copyOf(refused);
        }
    }

    /**
     * The differences.
     *
     * @throws OutputFolderException when the folder as a whole cannot be read
     */
    public Result compare() throws OutputFolderException {
        List<Refusal> impossible = TreeNames.check(own.output(), sortedFiles);
        if (!impossible.isEmpty()) {
            return new Result(List.of(), impossible);
        }
        Survey survey = new Survey(own, sortedFiles, true);
        survey.checkKinds();
        Decision decision = survey.decide();
        Set<String> byHand = new Survey(own, sortedFiles, false)
                .decide().refusals().stream().map(Refusal::path).collect(Collectors.toSet());
        try {
            return new Result(differences(decision, byHand), decision.refusals());
        } catch (IOException e) {
            throw new OutputFolderException(
                    OutputProblem.NOT_ACCESSIBLE,
                    "the output folder " + own.output() + " cannot be read: " + IoReason.of(e, own.output()) + ".",
                    e);
        }
    }

    private List<Difference> differences(Decision decision, Set<String> byHand) throws IOException {
        FolderView folder = new FolderView(own.output());
        List<Difference> differences = new ArrayList<>();
        for (String path : decision.deletions()) {
            differences.add(new Difference(path, state(folder, path), null, byHand.contains(path)));
        }
        for (Change change : decision.changes()) {
            OutputFile file = change.file();
            FileState before = change.kind() == Change.Kind.CREATE ? null : state(folder, change.path());
            FileState after = new FileState(Change.bytes(file), file.executable());
            differences.add(new Difference(change.path(), before, after, byHand.contains(change.path())));
        }
        differences.sort(Comparator.comparing(Difference::path));
        return differences;
    }

    private FileState state(FolderView folder, String path) throws IOException {
        Path file = folder.resolve(path);
        byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : NOTHING;
        return new FileState(bytes, folder.hasMode(path, true));
    }
}
