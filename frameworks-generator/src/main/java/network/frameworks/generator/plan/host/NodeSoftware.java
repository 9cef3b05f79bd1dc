package network.frameworks.generator.plan.host;

import network.frameworks.generator.plan.store.StorePlan;
import network.frameworks.generator.plan.watch.WatchPlan;
import org.jspecify.annotations.Nullable;

/**
 * What programs of a machine are told beyond their own variables.
 *
 * @param mediaServer the media server, or null when none runs here
 * @param stores data stores
 * @param watch what watches
 */
public record NodeSoftware(@Nullable MediaServerPlan mediaServer, StorePlan stores, WatchPlan watch) {

    /** What nothing is told. */
    public static NodeSoftware none() {
        return new NodeSoftware(null, StorePlan.none(), WatchPlan.none());
    }
}
