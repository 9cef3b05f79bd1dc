package network.frameworks.generator.internal.reconcile;

import java.io.IOException;

/** Something of the tree is not as it was when the run decided what to do with it. */
final class InterferenceException extends IOException {

    private static final long serialVersionUID = 1L;

    InterferenceException(String path) {
        super(path + " was made or changed by somebody else");
    }
}
