package network.frameworks.generator.internal.check.terraform;

import java.util.Optional;
import network.frameworks.generator.internal.syntax.hcl.HclPosition;

/** Where a text differs from its canonical layout. */
final class Layout {

    private Layout() {}

    static Optional<HclPosition> firstDifference(String text, String formatted) {
        if (text.equals(formatted)) {
            return Optional.empty();
        }
        int line = 1;
        int at = 0;
        while (at < Math.min(text.length(), formatted.length()) && text.charAt(at) == formatted.charAt(at)) {
            if (text.charAt(at) == '\n') {
                line++;
            }
            at++;
        }
        return Optional.of(new HclPosition(line, 1));
    }
}
