package network.frameworks.generator.internal.reconcile;

import network.frameworks.generator.internal.reconcile.FolderView.Found;
import network.frameworks.generator.internal.reconcile.FolderView.Kind;

/** What to tell of things that this program may not touch. */
final class Obstacle {

    private Obstacle() {}

    static Refusal edited(String path) {
        return new Refusal(
                OutputProblem.EDITED,
                path,
                path + " was changed by hand since it was generated; take the change over into the model,"
                        + " or allow overwriting to lose it");
    }

    static Refusal staleButEdited(String path) {
        return new Refusal(
                OutputProblem.EDITED,
                path,
                path + " is no longer part of the tree but was changed by hand since it was generated; move it"
                        + " away, or allow overwriting to lose it");
    }

    static Refusal unmanaged(String path) {
        return new Refusal(
                OutputProblem.UNMANAGED,
                path,
                path + " exists and was not generated here; move it away, or allow overwriting to lose it");
    }

    static Refusal inTheWay(String path, Found found) {
        if (found.kind() == Kind.LINK) {
            return link(path, found);
        }
        if (found.isNamesake(path)) {
            return new Refusal(
                    OutputProblem.NAME_CLASH,
                    path,
                    found.at() + " is in the way of the output " + path + ", because this disk takes the two names for"
                            + " the same; move it away");
        }
        return new Refusal(
                OutputProblem.IN_THE_WAY, path, found.at() + " is in the way of the output " + path + "; move it away");
    }

    static Refusal link(String path, Found found) {
        return new Refusal(
                OutputProblem.LINK,
                path,
                found.at() + " is a symbolic link; outputs are never written or removed through links below the"
                        + " output folder, so replace it by a folder or file");
    }
}
