package network.frameworks.plugin;

import network.frameworks.generator.FileChange;

/** Says in a line what would happen to a file. */
final class ChangeWords {

    private ChangeWords() {}

    static String of(FileChange change) {
        return switch (change.kind()) {
                    case CREATE -> "create  ";
                    case CHANGE -> "change  ";
                    case MODE -> "mode    ";
                    case DELETE -> "remove  ";
                }
                + change.path()
                + (change.byHand() ? " (changed by hand)" : "");
    }
}
