package network.frameworks.generator.internal.view.ansible;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import network.frameworks.generator.RenderedTree;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.plan.Plan;

/** The rendered Ansible tree of a plan, for tests. */
public final class AnsibleTree {

    private AnsibleTree() {}

    public static List<OutputFile> render(Plan plan) {
        return RenderedTree.of(plan, "ansible");
    }

    /** The texts by path. */
    public static Map<String, String> texts(Plan plan) {
        Map<String, String> texts = new TreeMap<>();
        render(plan).forEach(file -> texts.put(file.path(), file.content()));
        return texts;
    }

    /** Writes the tree into a folder. Ansible ignores its own settings in a folder that everybody may write to. */
    public static void write(Path folder, List<OutputFile> files) throws IOException {
        for (OutputFile file : files) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.content());
            if (file.executable() && !target.toFile().setExecutable(true)) {
                throw new IOException("cannot make " + target + " executable");
            }
        }
    }
}
