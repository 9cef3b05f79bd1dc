package network.frameworks.generator.internal.syntax.hcl;

/** A place in an HCL text; both numbers start at 1, columns count code points. */
public record HclPosition(int line, int column) {

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
