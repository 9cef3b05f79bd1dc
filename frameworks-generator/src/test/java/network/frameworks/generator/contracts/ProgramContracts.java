package network.frameworks.generator.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What each program reads from its environment, as the file {@code programs.yaml} beside this class says. */
final class ProgramContracts {

    private final Map<String, Map<String, List<Object>>> programs;

    @SuppressWarnings("unchecked")
    ProgramContracts() {
        try (InputStream stream = Objects.requireNonNull(getClass().getResourceAsStream("programs.yaml"))) {
            programs = (Map<String, Map<String, List<Object>>>)
                    new Load(LoadSettings.builder().build()).loadFromInputStream(stream);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /**
     * What a program reads.
     *
     * @param clauses lists of names by what they are
     */
    record Contract(Map<String, List<Object>> clauses) {

        /** The names of a list. */
        Set<String> names(String list) {
            Set<String> names = new TreeSet<>();
            clauses.getOrDefault(list, List.of()).forEach(name -> names.add((String) name));
            return names;
        }

        /** Lists of names of which one each is needed. */
        @SuppressWarnings("unchecked")
        List<List<String>> either() {
            return clauses.getOrDefault("either", List.of()).stream()
                    .map(names -> (List<String>) names)
                    .toList();
        }

        /** Every name that it reads. */
        Set<String> all() {
            Set<String> all = names("needs");
            all.addAll(names("knows"));
            either().forEach(all::addAll);
            return all;
        }
    }

    /** The contract of a program, or nothing for one that the file leaves out. */
    Optional<Contract> of(String program) {
        return Optional.ofNullable(programs.get(program)).map(Contract::new);
    }

    Set<String> names() {
        return programs.keySet();
    }
}
