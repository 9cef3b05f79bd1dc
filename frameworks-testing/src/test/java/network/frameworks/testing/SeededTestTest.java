package network.frameworks.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class SeededTestTest {

    @AfterEach
    void forgetWishes() {
        System.clearProperty(SeedSource.SEED);
        System.clearProperty(SeedSource.CASES);
    }

    @Test
    void aFailureTellsItsSeedAndWhatWasDrawn() {
        List<String> failures = failures();
        assertThat(failures)
                .hasSizeBetween(1, 39)
                .allSatisfy(message -> assertThat(message)
                        .containsPattern("^seed \\d+ drew: \\d+, \"x?\"\njava.lang.IllegalStateException: too large"));
    }

    @Test
    void theSeedOfAFailureBringsItBackAsTheFirstCase() {
        String failure = failures().get(0);
        System.setProperty(SeedSource.SEED, failure.substring("seed ".length(), failure.indexOf(" drew")));
        System.setProperty(SeedSource.CASES, "1");
        assertThat(failures()).containsExactly(failure);
    }

    @Test
    void everyRunDrawsTheSameUnlessASeedIsWished() {
        assertThat(failures()).isEqualTo(failures());
        System.setProperty(SeedSource.SEED, "random");
        assertThat(failures()).isNotEqualTo(failures());
    }

    @SeededTest
    void numbersKeepToTheirRangeAndTextsAreWellFormed(Draw draw) {
        assertThat(draw.integer(-3, 5)).isBetween(-3, 5);
        assertThat(draw.number(0, Long.MAX_VALUE - 1)).isNotNegative();
        assertThat(draw.list(2, 4, () -> draw.oneOf(List.of("a", "b")))).hasSizeBetween(2, 4);
        String text = draw.text(1, 9);
        assertThat(text.codePointCount(0, text.length())).isBetween(1, 9);
        assertThat(text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))
                .isTrue();
        assertThatThrownBy(() -> draw.integer(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void allOfASmallRangeIsDrawnBordersMostOfAll() {
        Set<Integer> seen = new HashSet<>();
        int borders = 0;
        for (int seed = 0; seed < 400; seed++) {
            int number = new Draw(seed).integer(0, 20);
            seen.add(number);
            borders += number == 0 || number == 20 ? 1 : 0;
        }
        assertThat(seen).hasSize(21);
        assertThat(borders).isGreaterThan(100);
    }

    private static List<String> failures() {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(SmallNumbers.class))
                .configurationParameter("junit.jupiter.conditions.deactivate", "org.junit.*DisabledCondition")
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(SeededTestTest::message)
                .toList();
    }

    private static String message(Event failed) {
        return failed.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow()
                .getMessage();
    }

    /** Fails for some of its cases. */
    @Disabled("run by the tests above only")
    static final class SmallNumbers {
        @SeededTest(cases = 40)
        void areSmall(Draw draw) {
            int number = draw.integer(0, 100_000);
            draw.text("x", 0, 1);
            if (number > 50_000) {
                throw new IllegalStateException("too large");
            }
        }
    }
}
