package network.frameworks.generator.internal.resolve.service;

import java.util.List;
import java.util.Optional;
import network.frameworks.generator.internal.resolve.service.AddressBook.Client;
import network.frameworks.generator.plan.service.PeerPlan;
import network.frameworks.model.service.Needs.Peer;
import network.frameworks.model.service.Network.Port;
import network.frameworks.model.service.Network.Tls;

/** Decides where a service reaches those that it speaks to, and by which name it knows them. */
final class PeerResolver {

    private final AddressBook addressBook;

    /** @param addressBook where services are reached */
    PeerResolver(AddressBook addressBook) {
        this.addressBook = addressBook;
    }

    /** The peers of a client that somebody serves, sorted by name. */
    List<PeerPlan> resolve(Client client) {
        return client.service().needs().peers().stream()
                .filter(peer -> addressBook.knows(peer.service()))
                .map(peer -> plan(client, peer))
                .toList();
    }

    private PeerPlan plan(Client client, Peer peer) {
        String service = peer.service();
        Optional<String> dialled = Optional.ofNullable(peer.port());
        String address = dialled.flatMap(port -> addressBook.address(client, service, port))
                .orElse("");
        Optional<Tls> tls = dialled.flatMap(port -> addressBook
                        .definition(service)
                        .flatMap(definition -> definition.network().port(port)))
                .map(Port::tls);
        return new PeerPlan(
                service,
                peer.need(),
                address,
                tls.map(kind -> kind == Tls.INTERNAL
                                ? AddressBook.privateName(service)
                                : address.replaceFirst(":\\d+$", ""))
                        .orElse(""),
                addressBook.region(client, service).orElse(""));
    }
}
