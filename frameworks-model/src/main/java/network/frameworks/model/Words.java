package network.frameworks.model;

import java.util.Locale;

/** How constants are written in files: in lower case with hyphens. */
public final class Words {
    private Words() {}

    /** The word of a constant, for example {@code go-service}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
