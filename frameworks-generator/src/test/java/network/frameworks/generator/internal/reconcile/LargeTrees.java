package network.frameworks.generator.internal.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.extension.OutputFile;

/** Trees that take a while to write, so that runs meet in their midst. */
final class LargeTrees {

    /** How many there are. */
    static final int COUNT = 5;

    private LargeTrees() {}

    /** One of the trees. Each has files, contents and folders of its own and some that others have, too. */
    static List<OutputFile> tree(int number) {
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            if ((i + number) % 4 != 0) {
                String folder = i % 3 == 0 ? "shared" : i % 3 == 1 ? "deep/" + i + "/" + number : "other/" + number % 2;
                String line = "tree " + number + ", file " + i + "\n";
                files.add(new OutputFile(
                        folder + "/" + i + ".txt", "some.ftl", line.repeat(1 + i * i * 12), i % 5 == number % 5));
            }
        }
        return files;
    }

    static SortedMap<String, String> contents(int number) {
        SortedMap<String, String> contents = new TreeMap<>();
        tree(number).forEach(file -> contents.put(file.path(), file.content()));
        return contents;
    }
}
