package network.frameworks.testing;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** One {@link Draw} per case of a {@link SeededTest}, with neighbouring seeds. */
final class SeedSource implements ArgumentsProvider, AnnotationConsumer<SeededTest> {

    static final String SEED = "frameworks.test.seed";
    static final String CASES = "frameworks.test.cases";

    private int cases = 1;

    @Override
    public void accept(SeededTest property) {
        cases = Integer.getInteger(CASES, property.cases());
    }

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        long first = firstSeed(System.getProperty(SEED));
        return LongStream.range(first, first + cases).mapToObj(seed -> Arguments.of(new Draw(seed)));
    }

    private static long firstSeed(@Nullable String wish) {
        if (wish == null || wish.isEmpty()) {
            return 0;
        }
        return wish.equals("random") ? System.nanoTime() : Long.parseLong(wish);
    }
}
