package network.frameworks.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import network.frameworks.testing.Draw;
import network.frameworks.testing.SeededTest;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @SeededTest
    void theDistanceIsSymmetric(Draw draw) {
        String one = draw.text(LETTERS, 0, 12);
        String other = draw.text(LETTERS, 0, 12);
        assertThat(Suggestion.distance(one, other)).isEqualTo(Suggestion.distance(other, one));
        assertThat(Suggestion.distance(one, other) == 0).isEqualTo(one.equals(other));
        assertThat(Suggestion.distance(one, other))
                .isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
    }

    @SeededTest
    void oneExchangeOfNeighboursIsOneEdit(Draw draw) {
        String word = draw.text(LETTERS, 2, 12);
        int at = draw.integer(0, word.length() - 2);
        char[] letters = word.toCharArray();
        char kept = letters[at];
        letters[at] = letters[at + 1];
        letters[at + 1] = kept;
        assertThat(Suggestion.distance(word, new String(letters))).isLessThanOrEqualTo(1);
    }

    @SeededTest
    void oneLostLetterIsFoundAgain(Draw draw) {
        String word = draw.text(LETTERS, 4, 12);
        int at = draw.integer(0, word.length() - 1);
        String shorter = word.substring(0, at) + word.substring(at + 1);
        assertThat(Suggestion.closest(shorter, List.of(word, "0123456789012345")))
                .contains(word);
    }

    @Test
    void nothingIsSuggestedForSomethingElse() {
        assertThat(Suggestion.closest("postgres", List.of("bridge", "kafka"))).isEmpty();
        assertThat(Suggestion.help("x", List.of("b", "a"))).isEqualTo("did you mean 'a'?");
        assertThat(Suggestion.help("elsewhere", List.of("b", "a"))).isEqualTo("known are a, b");
        assertThat(Suggestion.closest("HIGHCPUUSAGE", List.of("HighCpuUsage"))).contains("HighCpuUsage");
    }
}
