package network.frameworks.model.internal.provider.hetzner;

/**
 * A place with data centres.
 *
 * @param name the name in the API, for example {@code fsn1}
 * @param city the city
 * @param country two letters of ISO 3166
 * @param zone the network zone, for example {@code eu-central}
 */
public record Location(String name, String city, String country, String zone) {}
