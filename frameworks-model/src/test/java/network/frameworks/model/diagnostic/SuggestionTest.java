package network.frameworks.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class SuggestionTest {
    @Property
    void theDistanceIsSymmetric(
            @ForAll @AlphaChars @StringLength(max = 12) String one,
            @ForAll @AlphaChars @StringLength(max = 12) String other) {
        assertThat(Suggestion.distance(one, other)).isEqualTo(Suggestion.distance(other, one));
        assertThat(Suggestion.distance(one, other) == 0).isEqualTo(one.equals(other));
        assertThat(Suggestion.distance(one, other))
                .isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
    }

    @Property
    void oneExchangeOfNeighboursIsOneEdit(
            @ForAll @AlphaChars @StringLength(min = 2, max = 12) String word, @ForAll @IntRange(max = 10) int place) {
        int at = place % (word.length() - 1);
        char[] letters = word.toCharArray();
        char kept = letters[at];
        letters[at] = letters[at + 1];
        letters[at + 1] = kept;
        assertThat(Suggestion.distance(word, new String(letters))).isLessThanOrEqualTo(1);
    }

    @Property
    void oneLostLetterIsFoundAgain(
            @ForAll @AlphaChars @StringLength(min = 4, max = 12) String word, @ForAll @IntRange(max = 11) int place) {
        int at = place % word.length();
        String shorter = word.substring(0, at) + word.substring(at + 1);
        assertThat(Suggestion.closest(shorter, List.of(word, "0123456789012345")))
                .contains(word);
    }

    @Example
    void nothingIsSuggestedForSomethingElse() {
        assertThat(Suggestion.closest("postgres", List.of("bridge", "kafka"))).isEmpty();
        assertThat(Suggestion.help("x", List.of("b", "a"))).isEqualTo("did you mean 'a'?");
        assertThat(Suggestion.help("elsewhere", List.of("b", "a"))).isEqualTo("known are a, b");
        assertThat(Suggestion.closest("HIGHCPUUSAGE", List.of("HighCpuUsage"))).contains("HighCpuUsage");
    }
}
