package network.frameworks.generator.internal.rehearsal.evaluator;

/** An expression that Prometheus could not evaluate over these series, for example because a match is ambiguous. */
public final class EvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EvaluationException(String message) {
        super(message);
    }
}
