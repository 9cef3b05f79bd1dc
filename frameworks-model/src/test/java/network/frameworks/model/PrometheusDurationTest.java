package network.frameworks.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class PrometheusDurationTest {
    @Property
    void whatIsWrittenIsReadAgain(@ForAll @LongRange(min = 0, max = 3_000_000_000_000L) long millis) {
        Duration duration = Duration.ofMillis(millis);
        assertThat(PrometheusDuration.parse(PrometheusDuration.format(duration)))
                .contains(duration);
    }

    @Property
    void aNumberWithAUnitIsThatManyUnits(@ForAll @LongRange(min = 1, max = 36_500) long amount) {
        assertThat(PrometheusDuration.parse(amount + "d")).contains(Duration.ofDays(amount));
        assertThat(PrometheusDuration.parse(amount + "m")).contains(Duration.ofMinutes(amount));
        assertThat(PrometheusDuration.parse(amount + "ms")).contains(Duration.ofMillis(amount));
    }

    @Example
    void textsOfPrometheus() {
        assertThat(PrometheusDuration.parse("1h30m")).contains(Duration.ofMinutes(90));
        assertThat(PrometheusDuration.parse("1y2w3d")).contains(Duration.ofDays(365 + 14 + 3));
        assertThat(PrometheusDuration.parse("0")).contains(Duration.ZERO);
        assertThat(PrometheusDuration.format(Duration.ofDays(15))).isEqualTo("15d");
        assertThat(PrometheusDuration.format(Duration.ofMinutes(90))).isEqualTo("1h30m");
        assertThat(PrometheusDuration.format(Duration.ZERO)).isEqualTo("0s");
    }

    @Example
    void anythingElseIsNone() {
        for (String text : List.of("", "5", "m", "5 m", "30m1h", "1h1h", "-5m", "1.5h", "5M", "101y", "9".repeat(40))) {
            assertThat(PrometheusDuration.parse(text)).as(text).isEmpty();
        }
    }
}
