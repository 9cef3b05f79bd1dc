package network.frameworks.model.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what somebody meant who misspelt a word: the candidate with the smallest Damerau-Levenshtein distance
 * (insertion, deletion, replacement, exchange of neighbours), as long as it is small for the word's length.
 */
public final class Suggestion {
    private static final int LONGEST_WORD = 100;

    private Suggestion() {}

    /** The closest candidate, or nothing when none is close; of equally close ones the first by name. */
    public static Optional<String> closest(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        if (wanted.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        int limit = Math.max(1, wanted.length() / 3);
        return candidates.stream()
                .filter(candidate -> !candidate.equals(word))
                .filter(candidate -> Math.abs(candidate.length() - wanted.length()) <= limit)
                .map(candidate -> new Scored(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT))))
                .filter(scored -> scored.distance <= limit)
                .min(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word))
                .map(Scored::word);
    }

    /** A help text that names the closest candidate, or else all of them. */
    public static String help(String word, Collection<String> candidates) {
        return closest(word, candidates)
                .map(best -> "did you mean '" + best + "'?")
                .orElseGet(() -> "known are "
                        + String.join(", ", candidates.stream().sorted().toList()));
    }

    /** How many single-character edits lead from one text to the other, each place edited at most once. */
    public static int distance(String from, String to) {
        int[] beforePrevious = new int[to.length() + 1];
        int[] previous = new int[to.length() + 1];
        int[] current = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int replace = previous[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                int best = Math.min(replace, Math.min(previous[column], current[column - 1]) + 1);
                if (row > 1
                        && column > 1
                        && from.charAt(row - 1) == to.charAt(column - 2)
                        && from.charAt(row - 2) == to.charAt(column - 1)) {
                    best = Math.min(best, beforePrevious[column - 2] + 1);
                }
                current[column] = best;
            }
            int[] reused = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = reused;
        }
        return previous[to.length()];
    }

    private record Scored(String word, int distance) {}
}
