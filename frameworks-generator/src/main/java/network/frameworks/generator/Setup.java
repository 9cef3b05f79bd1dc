package network.frameworks.generator;

import java.util.List;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.internal.catalog.Catalogs;

/**
 * What a generator is made of.
 *
 * @param catalogs what is known, with the packs it was read from
 * @param extensions sources of outputs and checks
 * @param problems what is wrong with any of it
 */
record Setup(Catalogs catalogs, Extensions extensions, List<Diagnostic> problems) {

    Setup {
        problems = List.copyOf(problems);
    }
}
