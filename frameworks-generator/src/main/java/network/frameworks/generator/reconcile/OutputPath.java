package network.frameworks.generator.reconcile;

import java.util.regex.Pattern;

/** Which paths an output may have: relative, plain, with forward slashes, the same on every system. */
final class OutputPath {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\\\:*?\"<>|]");

    private OutputPath() {}

    /** Whether the path stays below the output folder and clear of this program's own files there. */
    static boolean isValid(String path) {
        if (FORBIDDEN.matcher(path).find() || path.equals(Manifest.FILE)) {
            return false;
        }
        String[] segments = path.split("/", -1);
        for (String segment : segments) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return !segments[0].equals(Staging.FOLDER);
    }
}
