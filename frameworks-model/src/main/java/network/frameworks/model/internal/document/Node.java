package network.frameworks.model.internal.document;

import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceLocation;

/** A value of a YAML file: a map, a list or a scalar. Immutable. */
public sealed interface Node permits MapNode, ListNode, ScalarNode {
    /** Where the value starts. */
    SourceLocation location();

    /** The way to the value in the file that it was written in. */
    ModelPath path();

    /** What the value is, as a phrase for messages: {@code a map}, {@code the text 'x'}. */
    String kind();

    /** The same value with another path, as an alias or a merge key uses it. */
    Node moved(ModelPath newPath);

    /** How many values this one is made of, itself included. */
    int size();
}
