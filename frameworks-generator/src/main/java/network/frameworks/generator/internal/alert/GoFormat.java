package network.frameworks.generator.internal.alert;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as the template functions of Prometheus print them. */
final class GoFormat {

    private static final String[] LARGE = {"", "k", "M", "G", "T", "P", "E", "Z", "Y"};
    private static final String[] SMALL = {"", "m", "u", "n", "p", "f", "a", "z", "y"};
    private static final int DIGITS = 4;
    private static final int LARGEST_PLAIN = 6;

    private GoFormat() {}

    /** A number with a metric prefix: {@code humanize}. */
    static String humanize(double value) {
        double rest = value;
        int step = 0;
        if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            return general(value);
        }
        if (Math.abs(value) >= 1) {
            while (Math.abs(rest) >= 1000 && step < LARGE.length - 1) {
                rest /= 1000;
                step++;
            }
            return general(rest) + LARGE[step];
        }
        while (Math.abs(rest) < 1 && step < SMALL.length - 1) {
            rest *= 1000;
            step++;
        }
        return general(rest) + SMALL[step];
    }

    /** A share as percent: {@code humanizePercentage}. */
    static String humanizePercentage(double value) {
        return general(value * 100) + "%";
    }

    /** Seconds: {@code humanizeDuration}. */
    static String humanizeDuration(double value) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        if (Math.abs(value) >= 1) {
            String sign = value < 0 ? "-" : "";
            double rest = Math.abs(value);
            long whole = (long) rest;
            long seconds = whole % 60;
            long minutes = whole / 60 % 60;
            long hours = whole / 3600 % 24;
            long days = whole / 86400;
            if (days > 0) {
                return sign + days + "d " + hours + "h " + minutes + "m " + seconds + "s";
            }
            if (hours > 0) {
                return sign + hours + "h " + minutes + "m " + seconds + "s";
            }
            if (minutes > 0) {
                return sign + minutes + "m " + seconds + "s";
            }
            return general(value) + "s";
        }
        if (value == 0) {
            return "0s";
        }
        double rest = value;
        int step = 0;
        while (Math.abs(rest) < 1 && step < SMALL.length - 1) {
            rest *= 1000;
            step++;
        }
        return general(rest) + SMALL[step] + "s";
    }

    /** {@code printf "%.<digits>f"}. */
    static String fixed(double value, int digits) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        String text =
                new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
        return isNegative(value) && !text.startsWith("-") ? "-" + text : text;
    }

    /** {@code printf "%v"} of a number, as in {@code {{ $value }}}: the shortest text, an exponent from seven digits on. */
    static String plain(double value) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        BigDecimal shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (value != 0 && (exponent < -4 || exponent >= LARGEST_PLAIN)) {
            return scientific(shortest, exponent);
        }
        return value == 0 ? zero(value) : shortest.toPlainString();
    }

    /** {@code printf "%.4g"}. */
    private static String general(double value) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        if (value == 0) {
            return zero(value);
        }
        BigDecimal rounded = new BigDecimal(value)
                .round(new MathContext(DIGITS, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        return exponent < -4 || exponent >= DIGITS ? scientific(rounded, exponent) : rounded.toPlainString();
    }

    /** A zero has a sign too. */
    private static String zero(double value) {
        return isNegative(value) ? "-0" : "0";
    }

    private static boolean isNegative(double value) {
        return Math.copySign(1, value) < 0;
    }

    private static String special(double value) {
        return Double.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
    }

    private static String scientific(BigDecimal number, int exponent) {
        String digits = number.unscaledValue().abs().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        String sign = exponent < 0 ? "-" : "+";
        String power = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : String.valueOf(Math.abs(exponent));
        return (number.signum() < 0 ? "-" : "") + mantissa + "e" + sign + power;
    }
}
