package network.frameworks.generator.plan.watch;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Grafana on a node.
 *
 * @param address the address it listens on
 * @param port its port
 * @param url its public URL, empty when it has none
 * @param secrets the variable that holds each secret setting, by environment variable, sorted
 */
public record GrafanaPlan(String address, int port, String url, SortedMap<String, String> secrets) {

    public GrafanaPlan {
        secrets = Collections.unmodifiableSortedMap(new TreeMap<>(secrets));
    }
}
