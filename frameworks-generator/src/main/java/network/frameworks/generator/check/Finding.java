package network.frameworks.generator.check;

/**
 * A defect that a check found in rendered text: a defect of a template or of this library, or an expression of the
 * user's that does not fit the platform.
 *
 * @param path the output it is in
 * @param line the line, from 1
 * @param column the column, from 1
 * @param code a stable code such as {@code FW6001}
 * @param message what is wrong, one sentence
 */
public record Finding(String path, int line, int column, String code, String message) {}
