package network.frameworks.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate ordered by ACME DNS-01.
 *
 * @param name a short key; Terraform knows it as {@code module.certificates["<name>"]}
 * @param names the DNS names it covers; the first is its common name
 * @param role the role whose nodes get it, or null for every node
 * @param generation raise it to order a new certificate and key
 */
public record Certificate(
        String name, List<String> names, @Nullable String role, int generation) {

    public Certificate {
        names = List.copyOf(names);
    }
}
