package network.frameworks.generator.resolve;

import java.util.Optional;
import network.frameworks.model.service.ServiceDefinition;

/** The catalogue facts that resolving needs, for one environment. */
interface Facts {

    /** The entry of a service, the user's own before the bundled one. */
    Optional<ServiceDefinition> service(String name);

    /** The Hetzner network zone of a location. */
    String networkZone(String location);

    /** The processor architecture of a server type, {@code x86} or {@code arm}. */
    String architecture(String serverType);
}
