package network.frameworks.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A property: a test method with one parameter of type {@link Draw}, run once per seed. The name of each run is its
 * seed, and a failure tells what was drawn.
 *
 * <p>The seeds are 0, 1, 2 and so on, so that every run of the build draws the same values. Two system properties
 * change that:
 *
 * <ul>
 *   <li>{@code frameworks.test.seed}: the first seed, or {@code random} for one of the clock. With the seed of a failed
 *       case, its values come first.
 *   <li>{@code frameworks.test.cases}: how many cases each property has, in place of {@link #cases()}.
 * </ul>
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(SeedSource.class)
@ExtendWith(TellingWhatWasDrawn.class)
public @interface SeededTest {

    /** How many cases the property has; at least one. */
    int cases() default 300;
}
