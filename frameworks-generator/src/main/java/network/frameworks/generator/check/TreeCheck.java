package network.frameworks.generator.check;

import java.util.List;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.render.OutputFile;

/** Reads the rendered tree back and reports what does not hold over it. */
public interface TreeCheck {

    /**
     * The findings, in any order.
     *
     * @param plan what the tree was rendered from
     * @param files every file of the tree, sorted by path
     */
    List<Finding> check(Plan plan, List<OutputFile> files);
}
