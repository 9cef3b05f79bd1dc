package network.frameworks.generator.internal.alert;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Access to thresholds that must be there. */
final class Thresholds {

    private Thresholds() {}

    static BigDecimal given(@Nullable BigDecimal threshold) {
        if (threshold == null) {
            throw new IllegalArgumentException("the alert class needs a threshold");
        }
        return threshold;
    }
}
