package network.frameworks.generator.internal.syntax.jinja;

/** A text that is no Jinja. */
public final class JinjaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    JinjaException(int offset, String message) {
        super(message);
        this.offset = offset;
    }

    /** Where in the text, in characters from 0. */
    public int offset() {
        return offset;
    }
}
