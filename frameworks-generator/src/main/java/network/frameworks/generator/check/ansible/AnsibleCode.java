package network.frameworks.generator.check.ansible;

import network.frameworks.generator.check.Finding;
import network.frameworks.model.diagnostic.ProblemCode;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** What can be wrong with an Ansible tree. */
enum AnsibleCode implements ProblemCode {
    SYNTAX("FW6201", "A file is no YAML, or names a key twice."),
    MISSING("FW6202", "A role, task file, template, handler or group does not exist."),
    MODULE("FW6203", "A module or one of its arguments is not known."),
    UNDEFINED("FW6204", "A variable is used that nothing defines."),
    TAG("FW6205", "A tag selects a task but not the one that its variable comes from."),
    SPECIFICATION("FW6206", "Defaults, argument specification, inventory and use do not agree."),
    UNUSED("FW6207", "A handler that nothing notifies.");

    private final String id;
    private final String meaning;

    AnsibleCode(String id, String meaning) {
        this.id = id;
        this.meaning = meaning;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    Finding at(String path, Node node, String message) {
        Mark mark = node.getStartMark().orElse(null);
        return mark == null ? at(path, 1, 1, message) : at(path, mark.getLine() + 1, mark.getColumn() + 1, message);
    }

    Finding at(String path, int line, int column, String message) {
        return new Finding(path, line, column, this, message);
    }
}
