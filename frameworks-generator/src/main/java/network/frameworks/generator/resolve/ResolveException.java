package network.frameworks.generator.resolve;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a model asks for cannot all be: things want the same address, or an alert has nothing to stand on. */
public final class ResolveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<AddressConflict> conflicts;
    private final transient List<AlertProblem> alertProblems;

    ResolveException(List<AddressConflict> conflicts, List<AlertProblem> alertProblems) {
        super(message(conflicts, alertProblems));
        this.conflicts = List.copyOf(conflicts);
        this.alertProblems = List.copyOf(alertProblems);
    }

    private static String message(List<AddressConflict> conflicts, List<AlertProblem> alertProblems) {
        return Stream.concat(
                        conflicts.stream().map(AddressConflict::what),
                        alertProblems.stream()
                                .map(problem ->
                                        problem.environment() + ": " + problem.alert() + ": " + problem.message()))
                .collect(Collectors.joining("; "));
    }

    /** The conflicts of addresses, in model order. */
    public List<AddressConflict> conflicts() {
        return conflicts;
    }

    /** What is wrong with alerts, in the order of their names. */
    public List<AlertProblem> alertProblems() {
        return alertProblems;
    }
}
