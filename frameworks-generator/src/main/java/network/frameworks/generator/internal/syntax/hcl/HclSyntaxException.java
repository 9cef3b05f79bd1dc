package network.frameworks.generator.internal.syntax.hcl;

/** The text is not HCL; says where and why. */
public final class HclSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    HclSyntaxException(HclPosition position, String message) {
        super(message);
        this.line = position.line();
        this.column = position.column();
    }

    public HclPosition position() {
        return new HclPosition(line, column);
    }

    @Override
    public String toString() {
        return line + ":" + column + ": " + getMessage();
    }
}
