package network.frameworks.generator.resolve.network;

import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;

/**
 * Two things of an environment that fall on the same default address.
 *
 * @param environment the environment
 * @param cluster the cluster that has to name an address itself
 * @param what what is in conflict, for people
 * @param remedy what to write into the model
 */
public record AddressConflict(String environment, String cluster, String what, String remedy) {

    /** The conflict as a problem of the cluster that has to name an address. */
    Diagnostic diagnostic() {
        ModelPath path = ModelPath.of("environments", environment, "clusters", cluster);
        return Diagnostic.of(ResolveCode.ADDRESS_CONFLICT, path, what, remedy);
    }
}
