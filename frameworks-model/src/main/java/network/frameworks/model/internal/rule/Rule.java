package network.frameworks.model.internal.rule;

/** Something that must be true of an environment beyond the types of its values. */
interface Rule {
    /**
     * Looks at one environment.
     *
     * @param scope the environment and what is known about it
     * @param findings where problems go
     */
    void check(Scope scope, Findings findings);

    /**
     * Whether the rule looks at each value by itself. Such a rule is useful even in a model of which other values
     * could not be read; one that compares values would only report what follows from that.
     */
    default boolean local() {
        return false;
    }
}
