package network.frameworks.generator.internal.check.ansible;

import network.frameworks.generator.extension.Finding;
import network.frameworks.generator.internal.check.YamlText;
import network.frameworks.model.diagnostic.ProblemCode;
import network.frameworks.model.internal.document.Node;

/** What can be wrong with an Ansible tree. */
enum AnsibleCode implements ProblemCode {
    SYNTAX("FW6201", "A file is no YAML, or names a key twice."),
    MISSING("FW6202", "A role, task file, template, handler or group does not exist."),
    MODULE("FW6203", "A module or one of its arguments is not known."),
    UNDEFINED("FW6204", "A variable is used that nothing defines."),
    TAG("FW6205", "A tag selects a task but not the one that its variable comes from."),
    SPECIFICATION("FW6206", "Defaults, argument specification, inventory and use do not agree."),
    UNUSED("FW6207", "A handler that nothing notifies."),
    TREACHEROUS("FW6208", "A value without quotes is something else in YAML 1.1 than in YAML 1.2."),
    TEMPLATE("FW6209", "A Jinja template or expression cannot be read.");

    private final Definition definition;

    AnsibleCode(String id, String meaning) {
        definition = Definition.error(id, meaning);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    Finding at(String path, Node node, String message) {
        return YamlText.at(path, node.location(), this, message);
    }

    Finding at(String path, int line, int column, String message) {
        return new Finding(path, line, column, this, message);
    }
}
