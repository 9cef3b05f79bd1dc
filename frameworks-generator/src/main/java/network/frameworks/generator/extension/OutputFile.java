package network.frameworks.generator.extension;

/**
 * The text of one file of the tree.
 *
 * @param path where it goes, relative to the output folder, with forward slashes
 * @param template the template it came from
 * @param content the text: LF line ends, final newline
 * @param executable whether the file may be run
 * @param writeOnce whether it is only a start for a file that belongs to the user: written where nothing is, never
 *     changed or removed after that
 */
public record OutputFile(String path, String template, String content, boolean executable, boolean writeOnce) {

    /** A file that stays generated: every run brings it in line again. */
    public OutputFile(String path, String template, String content, boolean executable) {
        this(path, template, content, executable, false);
    }
}
