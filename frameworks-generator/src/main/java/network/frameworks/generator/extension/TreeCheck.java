package network.frameworks.generator.extension;

import java.util.List;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.diagnostic.Diagnostic;

/** Reads the rendered tree back and reports what does not hold over it. */
public interface TreeCheck {

    /**
     * The problems, in any order; {@link Finding} makes them of places in rendered files.
     *
     * @param plan what the tree was rendered from
     * @param files every file of the tree, sorted by path
     */
    List<Diagnostic> check(Plan plan, List<OutputFile> files);
}
