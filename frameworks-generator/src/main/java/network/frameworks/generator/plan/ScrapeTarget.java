package network.frameworks.generator.plan;

import java.util.SortedMap;

/**
 * One target of a scrape job.
 *
 * @param address mesh address and port
 * @param labels instance, environment, cluster, region, role and node
 */
public record ScrapeTarget(String address, SortedMap<String, String> labels) {}
