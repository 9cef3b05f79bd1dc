package network.frameworks.generator.check.ansible;

import network.frameworks.generator.check.Finding;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** What can be wrong with an Ansible tree. */
enum AnsibleCode {
    /** A file is no YAML, or names a key twice. */
    SYNTAX("FW6201"),
    /** A role, task file, template, handler or group does not exist. */
    MISSING("FW6202"),
    /** A module or one of its arguments is not known. */
    MODULE("FW6203"),
    /** A variable is used that nothing defines. */
    UNDEFINED("FW6204"),
    /** A tag selects a task but not the one that its variable comes from. */
    TAG("FW6205"),
    /** Defaults, argument specification, inventory and use do not agree. */
    SPECIFICATION("FW6206"),
    /** A handler that nothing notifies. */
    UNUSED("FW6207");

    private final String code;

    AnsibleCode(String code) {
        this.code = code;
    }

    Finding at(String path, Node node, String message) {
        Mark mark = node.getStartMark().orElse(null);
        return mark == null ? at(path, 1, 1, message) : at(path, mark.getLine() + 1, mark.getColumn() + 1, message);
    }

    Finding at(String path, int line, int column, String message) {
        return new Finding(path, line, column, code, message);
    }
}
