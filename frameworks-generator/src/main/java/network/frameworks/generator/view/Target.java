package network.frameworks.generator.view;

import java.util.List;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.render.Output;

/** A tool's part of the tree. */
public interface Target {

    /** The tool's name, for example {@code terraform}. */
    String name();

    /** The outputs of this tool for a plan, in any order; paths are unique over all targets. */
    List<Output> outputs(Plan plan);
}
