package network.frameworks.model;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Durations as Prometheus writes them: whole numbers with the units {@code y w d h m s ms}, from the largest
 * unit to the smallest, each at most once; a day is 24 hours, a week 7 days, a year 365 days.
 */
public final class PrometheusDuration {
    private static final Pattern TEXT = Pattern.compile(Stream.of("y", "w", "d", "h", "m", "s", "ms")
            .map(unit -> "(?:(\\d{1,18})" + unit + ")?")
            .collect(Collectors.joining()));
    private static final BigInteger LONGEST_MILLIS = BigInteger.valueOf(100L * 365 * 24 * 3600 * 1000);
    private static final Map<String, Long> UNITS = units();

    private PrometheusDuration() {}

    private static Map<String, Long> units() {
        Map<String, Long> millis = new LinkedHashMap<>();
        millis.put("y", Duration.ofDays(365).toMillis());
        millis.put("w", Duration.ofDays(7).toMillis());
        millis.put("d", Duration.ofDays(1).toMillis());
        millis.put("h", Duration.ofHours(1).toMillis());
        millis.put("m", Duration.ofMinutes(1).toMillis());
        millis.put("s", Duration.ofSeconds(1).toMillis());
        millis.put("ms", 1L);
        return Collections.unmodifiableMap(millis);
    }

    /** The duration that a text like {@code 1h30m} means, or nothing; at most 100 years. */
    public static Optional<Duration> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            return text.equals("0") ? Optional.of(Duration.ZERO) : Optional.empty();
        }
        BigInteger millis = BigInteger.ZERO;
        int group = 1;
        for (long unit : UNITS.values()) {
            String amount = matcher.group(group++);
            if (amount != null) {
                millis = millis.add(new BigInteger(amount).multiply(BigInteger.valueOf(unit)));
            }
        }
        return millis.compareTo(LONGEST_MILLIS) > 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(millis.longValue()));
    }

    /** The shortest text in days and smaller units, for example {@code 1h30m}; zero is {@code 0s}. */
    public static String format(Duration duration) {
        long rest = duration.toMillis();
        if (rest <= 0) {
            return "0s";
        }
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Long> unit : UNITS.entrySet()) {
            boolean calendar = unit.getKey().equals("y") || unit.getKey().equals("w");
            long amount = calendar ? 0 : rest / unit.getValue();
            if (amount > 0) {
                text.append(amount).append(unit.getKey());
                rest -= amount * unit.getValue();
            }
        }
        return text.toString();
    }
}
