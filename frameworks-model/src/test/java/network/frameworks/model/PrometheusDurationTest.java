package network.frameworks.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import network.frameworks.testing.Draw;
import network.frameworks.testing.SeededTest;
import org.junit.jupiter.api.Test;

class PrometheusDurationTest {
    @SeededTest
    void whatIsWrittenIsReadAgain(Draw draw) {
        Duration duration = Duration.ofMillis(draw.number(0, 3_000_000_000_000L));
        assertThat(PrometheusDuration.parse(PrometheusDuration.format(duration)))
                .contains(duration);
    }

    @SeededTest
    void aNumberWithAUnitIsThatManyUnits(Draw draw) {
        long amount = draw.number(1, 36_500);
        assertThat(PrometheusDuration.parse(amount + "d")).contains(Duration.ofDays(amount));
        assertThat(PrometheusDuration.parse(amount + "m")).contains(Duration.ofMinutes(amount));
        assertThat(PrometheusDuration.parse(amount + "ms")).contains(Duration.ofMillis(amount));
    }

    @Test
    void textsOfPrometheus() {
        assertThat(PrometheusDuration.parse("1h30m")).contains(Duration.ofMinutes(90));
        assertThat(PrometheusDuration.parse("1y2w3d")).contains(Duration.ofDays(365 + 14 + 3));
        assertThat(PrometheusDuration.parse("0")).contains(Duration.ZERO);
        assertThat(PrometheusDuration.format(Duration.ofDays(15))).isEqualTo("15d");
        assertThat(PrometheusDuration.format(Duration.ofMinutes(90))).isEqualTo("1h30m");
        assertThat(PrometheusDuration.format(Duration.ZERO)).isEqualTo("0s");
    }

    @Test
    void anythingElseIsNone() {
        for (String text : List.of("", "5", "m", "5 m", "30m1h", "1h1h", "-5m", "1.5h", "5M", "101y", "9".repeat(40))) {
            assertThat(PrometheusDuration.parse(text)).as(text).isEmpty();
        }
    }
}
