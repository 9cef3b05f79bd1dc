package network.frameworks.generator.internal.alert;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Thresholds in percent of a whole. */
final class Percentage {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal SMALL_STEP = new BigDecimal("0.01");
    private static final int DIGITS = 4;

    private Percentage() {}

    /** Far below the threshold; zero when there is nothing below. */
    static BigDecimal calm(BigDecimal percent) {
        return percent.divide(BigDecimal.valueOf(4), DIGITS, RoundingMode.DOWN);
    }

    static BigDecimal above(BigDecimal percent) {
        return percent.add(HUNDRED.subtract(percent).divide(TWO).min(SMALL_STEP));
    }

    /** Half way between the threshold and the whole. */
    static BigDecimal far(BigDecimal percent) {
        return percent.add(HUNDRED.subtract(percent).divide(TWO));
    }
}
