package network.frameworks.generator.internal.render;

/**
 * How a language writes a comment line.
 *
 * @param start opens it, empty where the language has no comments
 * @param end closes it, empty where the line's end does
 * @param gap stands between the header and the text; nothing where it would reach the rendered text
 */
record Comment(String start, String end, String gap) {

    static final Comment NONE = new Comment("", "", "");
    static final Comment HASH = new Comment("# ", "", "\n");
    static final Comment MARKUP = new Comment("<!-- ", " -->", "\n");

    boolean exists() {
        return !start.isEmpty();
    }

    /** One line; what would end the comment before its time becomes a blank. */
    String line(String text) {
        return start + text.replaceAll("\\R|--+>?|[#*]}", " ") + end + "\n";
    }
}
