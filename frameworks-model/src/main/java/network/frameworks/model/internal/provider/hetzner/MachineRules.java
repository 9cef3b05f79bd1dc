package network.frameworks.model.internal.provider.hetzner;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import network.frameworks.model.Cluster;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.Suggestion;

/** Locations exist and lie in one network zone; server types exist and are offered in every location. */
final class MachineRules {
    private final Hetzner hetzner;

    MachineRules(Hetzner hetzner) {
        this.hetzner = hetzner;
    }

    void check(Cluster cluster, ModelPath path, Consumer<Diagnostic> problems) {
        locations(cluster, path, problems);
        serverType(cluster, path.key("serverType"), problems);
    }

    private static ModelPath locationPath(Cluster cluster, ModelPath path, int index) {
        return cluster.locations().size() == 1
                ? path.key("location")
                : path.key("locations").index(index);
    }

    private void locations(Cluster cluster, ModelPath path, Consumer<Diagnostic> problems) {
        String zone = cluster.networkZone();
        if (zone != null && !hetzner.zoneNames().contains(zone)) {
            problems.accept(Diagnostic.of(
                    DiagnosticCode.UNKNOWN_ZONE,
                    path.key("networkZone"),
                    "Hetzner has no network zone '" + zone + "'",
                    Suggestion.help(zone, hetzner.zoneNames())));
            return;
        }
        for (int index = 0; index < cluster.locations().size(); index++) {
            String name = cluster.locations().get(index);
            Optional<Location> location = hetzner.location(name);
            if (location.isEmpty()) {
                problems.accept(Diagnostic.of(
                        DiagnosticCode.UNKNOWN_LOCATION,
                        locationPath(cluster, path, index),
                        "Hetzner has no location '" + name + "'",
                        Suggestion.help(name, hetzner.locationNames())));
                continue;
            }
            String wanted = zone != null ? zone : location.get().zone();
            zone = wanted;
            if (!location.get().zone().equals(wanted)) {
                problems.accept(Diagnostic.of(
                        DiagnosticCode.ZONE_MISMATCH,
                        locationPath(cluster, path, index),
                        "the location '" + name + "' lies in the zone "
                                + location.get().zone() + ", but the cluster is in " + wanted,
                        "in " + wanted + " there are " + String.join(", ", hetzner.locationNames(wanted))
                                + "; make a second cluster for another zone"));
            }
        }
    }

    /** The locations that exist and lie in the zone of the cluster; the others are problems of their own. */
    private List<String> locationsInZone(Cluster cluster) {
        List<Location> known = cluster.locations().stream()
                .flatMap(name -> hetzner.location(name).stream())
                .toList();
        String zone = cluster.networkZone() != null || known.isEmpty()
                ? cluster.networkZone()
                : known.get(0).zone();
        return known.stream()
                .filter(location -> location.zone().equals(zone))
                .map(Location::name)
                .toList();
    }

    private void serverType(Cluster cluster, ModelPath path, Consumer<Diagnostic> problems) {
        Optional<ServerType> known = hetzner.serverType(cluster.serverType());
        List<String> locations = locationsInZone(cluster);
        if (known.isEmpty()) {
            Set<String> names = hetzner.orderableTypeNames();
            problems.accept(Diagnostic.of(
                    DiagnosticCode.UNKNOWN_SERVER_TYPE,
                    path,
                    "Hetzner has no server type '" + cluster.serverType() + "'",
                    Suggestion.help(cluster.serverType(), names)));
            return;
        }
        ServerType type = known.get();
        if (type.isRemoved()) {
            String instead = locations.isEmpty()
                    ? type.successor()
                    : hetzner.insteadOf(type, locations.get(0))
                            .map(ServerType::name)
                            .orElse(null);
            problems.accept(Diagnostic.of(
                    DiagnosticCode.REMOVED_SERVER_TYPE,
                    path,
                    "Hetzner no longer sells the server type '" + type.name() + "'",
                    instead == null
                            ? null
                            : "take " + (instead.equals(type.successor()) ? "its successor '" : "'") + instead
                                    + "' instead"));
            return;
        }
        locations.stream()
                .filter(location -> !type.locations().contains(location))
                .findFirst()
                .ifPresent(location -> problems.accept(Diagnostic.of(
                        DiagnosticCode.TYPE_NOT_OFFERED,
                        path,
                        "the server type '" + type.name() + "' is not offered in '" + location + "'",
                        hetzner.insteadOf(type, location)
                                .map(other -> "take '" + other.name() + "' (" + other.cores() + " cores, "
                                        + other.memory() + " GB) there")
                                .orElse(null))));
    }
}
