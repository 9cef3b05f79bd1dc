package network.frameworks.generator.internal.reconcile;

import java.util.regex.Pattern;

/** Which paths an output may have: relative, plain, with forward slashes, the same on every system. */
final class OutputPath {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\\\:*?\"<>|]");

    private OutputPath() {}

    /** Whether the path stays below the output folder and clear of this program's own folder there. */
    static boolean isValid(String path) {
        if (FORBIDDEN.matcher(path).find() || OwnFolder.holds(path)) {
            return false;
        }
        for (String segment : path.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return true;
    }
}
