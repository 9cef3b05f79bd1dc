package network.frameworks.generator.check.grafana;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The unit ids that Grafana 13.2 knows, one a line in the data file beside this class. */
final class Units {

    private final Set<String> ids;

    private Units(Set<String> ids) {
        this.ids = ids;
    }

    static Units bundled() {
        try (InputStream stream = Units.class.getResourceAsStream("units.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the list of units is missing");
            }
            return new Units(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean knows(String id) {
        return ids.contains(id);
    }
}
