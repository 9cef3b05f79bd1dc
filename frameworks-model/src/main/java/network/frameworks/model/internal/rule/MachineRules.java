package network.frameworks.model.internal.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import network.frameworks.model.Cluster;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.Suggestion;
import network.frameworks.model.internal.catalog.HetznerCatalog;
import network.frameworks.model.internal.catalog.HetznerCatalog.Location;
import network.frameworks.model.internal.catalog.ServerType;

/** Locations exist and lie in one network zone; server types exist and are offered in every location. */
final class MachineRules implements Rule {
    @Override
    public boolean local() {
        return true;
    }

    @Override
    public void check(Scope scope, Findings findings) {
        HetznerCatalog hetzner = scope.catalogs().hetzner();
        for (Cluster cluster : scope.environment().clusters()) {
            locations(scope, cluster, hetzner, findings);
            serverType(scope, cluster, hetzner, findings);
        }
    }

    private static ModelPath locationPath(Scope scope, Cluster cluster, int index) {
        return cluster.locations().size() == 1
                ? scope.path(cluster, "location")
                : scope.path(cluster, "locations").index(index);
    }

    private static void locations(Scope scope, Cluster cluster, HetznerCatalog hetzner, Findings findings) {
        String zone = cluster.networkZone();
        if (zone != null && !hetzner.zoneNames().contains(zone)) {
            findings.add(
                    DiagnosticCode.UNKNOWN_ZONE,
                    scope.path(cluster, "networkZone"),
                    "Hetzner has no network zone '" + zone + "'",
                    Suggestion.help(zone, hetzner.zoneNames()));
            return;
        }
        for (int index = 0; index < cluster.locations().size(); index++) {
            String name = cluster.locations().get(index);
            Optional<Location> location = hetzner.location(name);
            if (location.isEmpty()) {
                findings.add(
                        DiagnosticCode.UNKNOWN_LOCATION,
                        locationPath(scope, cluster, index),
                        "Hetzner has no location '" + name + "'",
                        Suggestion.help(name, hetzner.locationNames()));
                continue;
            }
            String wanted = zone != null ? zone : location.get().zone();
            zone = wanted;
            if (!location.get().zone().equals(wanted)) {
                findings.add(
                        DiagnosticCode.ZONE_MISMATCH,
                        locationPath(scope, cluster, index),
                        "the location '" + name + "' lies in the zone "
                                + location.get().zone() + ", but the cluster is in " + wanted,
                        "in " + wanted + " there are " + String.join(", ", hetzner.locationNames(wanted))
                                + "; make a second cluster for another zone");
            }
        }
    }

    /** The locations that exist and lie in the zone of the cluster; the others are problems of their own. */
    private static List<String> locationsInZone(Cluster cluster, HetznerCatalog hetzner) {
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

    private static void serverType(Scope scope, Cluster cluster, HetznerCatalog hetzner, Findings findings) {
        ModelPath path = scope.path(cluster, "serverType");
        Optional<ServerType> known = hetzner.serverType(cluster.serverType());
        List<String> locations = locationsInZone(cluster, hetzner);
        if (known.isEmpty()) {
            Set<String> names = hetzner.orderableTypeNames();
            findings.add(
                    DiagnosticCode.UNKNOWN_SERVER_TYPE,
                    path,
                    "Hetzner has no server type '" + cluster.serverType() + "'",
                    Suggestion.help(cluster.serverType(), names));
            return;
        }
        ServerType type = known.get();
        if (type.isRemoved()) {
            String instead = locations.isEmpty()
                    ? type.successor()
                    : hetzner.insteadOf(type, locations.get(0))
                            .map(ServerType::name)
                            .orElse(null);
            findings.add(
                    DiagnosticCode.REMOVED_SERVER_TYPE,
                    path,
                    "Hetzner no longer sells the server type '" + type.name() + "'",
                    instead == null
                            ? null
                            : "take " + (instead.equals(type.successor()) ? "its successor '" : "'") + instead
                                    + "' instead");
            return;
        }
        locations.stream()
                .filter(location -> !type.locations().contains(location))
                .findFirst()
                .ifPresent(location -> findings.add(
                        DiagnosticCode.TYPE_NOT_OFFERED,
                        path,
                        "the server type '" + type.name() + "' is not offered in '" + location + "'",
                        hetzner.insteadOf(type, location)
                                .map(other -> "take '" + other.name() + "' (" + other.cores() + " cores, "
                                        + other.memory() + " GB) there")
                                .orElse(null)));
    }
}
