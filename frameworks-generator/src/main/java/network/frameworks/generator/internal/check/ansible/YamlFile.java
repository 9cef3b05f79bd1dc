package network.frameworks.generator.internal.check.ansible;

import java.util.List;
import java.util.Optional;
import network.frameworks.generator.extension.Finding;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.check.YamlText;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.ScalarNode;
import network.frameworks.model.internal.document.YamlVersion;

/**
 * A YAML file of the tree, read back as Ansible reads it.
 *
 * @param path where it is
 * @param root its document
 */
record YamlFile(String path, Node root) {

    /** Reads a file, or adds to the findings why it cannot be read or means something else than it seems to. */
    static Optional<YamlFile> read(OutputFile file, List<Finding> findings) {
        int before = findings.size();
        Node root = YamlText.read(file, YamlVersion.PYYAML_1_1, AnsibleCode.SYNTAX, findings);
        if (root == null) {
            if (findings.size() == before) {
                findings.add(AnsibleCode.SYNTAX.at(file.path(), 1, 1, "the file has no content"));
            }
            return Optional.empty();
        }
        Mapping.scalars(root)
                .filter(YamlFile::isTreacherous)
                .forEach(scalar -> findings.add(AnsibleCode.TREACHEROUS.at(
                        file.path(), scalar, scalar.text() + " is something else to Ansible than it looks; quote it")));
        return Optional.of(new YamlFile(file.path(), root));
    }

    /** Whether YAML 1.1 makes another value of it than YAML 1.2: yes and no, octal and sexagesimal numbers. */
    private static boolean isTreacherous(ScalarNode scalar) {
        String text = scalar.text();
        return scalar.plain()
                && (YamlVersion.PYYAML_1_1.typeOf(text) != YamlVersion.CORE_1_2.typeOf(text)
                        || text.matches("[-+]?0[0-9]+"));
    }
}
