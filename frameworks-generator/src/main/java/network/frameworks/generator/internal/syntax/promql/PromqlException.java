package network.frameworks.generator.internal.syntax.promql;

/** Text that is no PromQL expression. */
public final class PromqlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    PromqlException(int offset, String message) {
        super(message);
        this.offset = offset;
    }

    /** Where in the text it went wrong, from 0. */
    public int offset() {
        return offset;
    }
}
