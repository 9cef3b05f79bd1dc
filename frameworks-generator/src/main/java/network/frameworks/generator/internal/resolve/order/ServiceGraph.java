package network.frameworks.generator.internal.resolve.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.model.service.Needs.Need;
import network.frameworks.model.service.ServiceDefinition;

/**
 * Services and what must be up before each. What a service only waits for decides nothing, but among services that may
 * go next, one whose peers are up goes first.
 */
final class ServiceGraph {

    private final SortedMap<String, Set<String>> hard = new TreeMap<>();
    private final Map<String, Set<String>> needed = new HashMap<>();
    private final Map<String, Set<String>> soft = new HashMap<>();

    /** @param services the services that run somewhere */
    ServiceGraph(Collection<ServiceDefinition> services) {
        Set<String> names = new HashSet<>();
        services.forEach(service -> names.add(service.name()));
        for (ServiceDefinition service : services) {
            needed.put(service.name(), known(service.needs().startsAfter(), names));
            Set<String> before = new TreeSet<>(service.needs().startsAfter());
            before.addAll(service.run().after());
            Set<String> awaited = new TreeSet<>(service.run().after());
            service.needs().peers().stream()
                    .filter(peer -> peer.need() == Need.SOFT)
                    .forEach(peer -> awaited.add(peer.service()));
            hard.put(service.name(), known(before, names));
            soft.put(service.name(), known(awaited, names));
        }
    }

    private static Set<String> known(Collection<String> wanted, Set<String> names) {
        Set<String> known = new TreeSet<>(wanted);
        known.retainAll(names);
        return known;
    }

    /** What must be up before a service, wherever it runs, sorted. */
    Set<String> neededBy(String service) {
        return needed.getOrDefault(service, Set.of());
    }

    /** What comes before a service on its own host too, sorted. */
    private Set<String> before(String service) {
        return hard.getOrDefault(service, Set.of());
    }

    /** What a service waits for without ending, and what starts before it on its host, sorted. */
    Set<String> awaitedBy(String service) {
        return soft.getOrDefault(service, Set.of());
    }

    /** All services in an order in which each can start; those of a circle come last. */
    List<String> order() {
        Set<String> done = new LinkedHashSet<>();
        Set<String> left = new TreeSet<>(hard.keySet());
        while (!left.isEmpty()) {
            String next = left.stream()
                    .filter(name -> done.containsAll(hard.get(name)))
                    .min(Comparator.comparingLong((String name) -> missing(soft.get(name), done))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElse(left.iterator().next());
            done.add(next);
            left.remove(next);
        }
        return List.copyOf(done);
    }

    private static long missing(Set<String> wanted, Set<String> done) {
        return wanted.stream().filter(name -> !done.contains(name)).count();
    }

    /** Services that wait for each other, in a circle, or nothing. */
    Optional<List<String>> circle() {
        Set<String> finished = new HashSet<>();
        for (String start : hard.keySet()) {
            List<String> way = new ArrayList<>();
            Optional<List<String>> found = walk(start, way, finished);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The way went from each service to one that must be up before it. */
    private static List<String> reversed(List<String> way) {
        List<String> circle = new ArrayList<>(way);
        Collections.reverse(circle);
        return List.copyOf(circle);
    }

    private Optional<List<String>> walk(String service, List<String> way, Set<String> finished) {
        int place = way.indexOf(service);
        if (place >= 0) {
            return Optional.of(reversed(way.subList(place, way.size())));
        }
        if (finished.contains(service)) {
            return Optional.empty();
        }
        way.add(service);
        for (String earlier : before(service)) {
            Optional<List<String>> found = walk(earlier, way, finished);
            if (found.isPresent()) {
                return found;
            }
        }
        way.remove(way.size() - 1);
        finished.add(service);
        return Optional.empty();
    }
}
