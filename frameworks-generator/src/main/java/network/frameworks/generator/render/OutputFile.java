package network.frameworks.generator.render;

/**
 * The text of one file of the tree.
 *
 * @param path where it goes, relative to the output folder, with forward slashes
 * @param template the template it came from
 * @param content the text: LF line ends, final newline
 * @param executable whether the file may be run
 */
public record OutputFile(String path, String template, String content, boolean executable) {}
