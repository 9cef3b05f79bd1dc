package network.frameworks.generator.extension;

import java.util.List;
import network.frameworks.generator.plan.Plan;

/**
 * A further source of outputs, for files that templates alone cannot make. Give one to the builder of the generator,
 * or name its class in a file {@code META-INF/services/network.frameworks.generator.extension.OutputSource} of the class
 * path.
 *
 * <pre>{@code
 * public final class HostList implements OutputSource {
 *     public List<Output> outputs(Plan plan) {
 *         return plan.environments().stream()
 *                 .map(environment -> Output.text("lists/" + environment.name() + ".txt", "HostList", hosts(environment)))
 *                 .toList();
 *     }
 * }
 * }</pre>
 *
 * <p>The same plan must give the same outputs. A source is asked by several threads when its generator is used by
 * several threads.
 */
@FunctionalInterface
public interface OutputSource {

    /**
     * Its outputs for a plan, in any order. Two outputs of one path are a problem, also when a template makes the
     * other.
     */
    List<Output> outputs(Plan plan);
}
