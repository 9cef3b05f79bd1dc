package network.frameworks.generator.internal.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{{ $value }};1234.5;1234.5",
                "{{$value}};999999;999999",
                "{{$value}};1000000;1e+06",
                "{{ $value }};1234567.5;1.2345675e+06",
                "{{ $value | humanize }};1001;1.001k",
                "{{ $value | humanize }};0.00052;520u",
                "{{ $value | humanize }};1234567;1.235M",
                "{{ $value | humanizePercentage }};0.875;87.5%",
                "{{ $value | humanizeDuration }};3725;1h 2m 5s",
                "{{ $value | humanizeDuration }};5.25;5.25s",
                "{{ $value | humanizeDuration }};0.012;12ms",
                "{{ printf \"%.1f\" $value }};85.01;85.0",
                "{{ printf \"%.0f\" $value }};1001;1001",
            })
    @DisplayName("Values read as Prometheus prints them")
    void values(String text, double value, String shown) {
        assertThat(Annotation.of(text).text(Map.of(), value)).isEqualTo(shown);
    }

    @Test
    @DisplayName("Labels are filled in, every other brace is plain text")
    void braces() {
        Annotation annotation = Annotation.of("{{ $labels.job }} {{ hello }} ${x} {{ $labels.job | toUpper }} }}");
        assertThat(annotation.text(Map.of("job", "bridge"), 0))
                .isEqualTo("bridge {{ hello }} ${x} {{ $labels.job | toUpper }} }}");
        assertThat(annotation.template())
                .isEqualTo("{{ $labels.job }} {{`{{`}} hello }} ${x} {{`{{`}} $labels.job | toUpper }} }}");
        assertThat(annotation.labels()).containsExactly("job");
    }
}
