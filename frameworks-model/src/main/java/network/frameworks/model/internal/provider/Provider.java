package network.frameworks.model.internal.provider;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A provider, in the words of its {@code provider.yaml}.
 *
 * @param terraform how Terraform finds it
 * @param arguments the arguments that its schema calls optional and experience does not: by kind of block, for example
 *     {@code resource hcloud_server}, the path of the argument ({@code path} or {@code path=value}) and the reason
 */
public record Provider(Terraform terraform, Map<String, Map<String, String>> arguments) {

    public Provider {
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /**
     * How Terraform finds a provider.
     *
     * @param name its name in a configuration and the prefix of its resources, for example {@code hcloud}
     * @param source its source address without a host, for example {@code hetznercloud/hcloud}
     * @param version the versions that may be taken, for example {@code ~> 1.68}
     * @param checked the version whose schema lies beside the file
     */
    public record Terraform(String name, String source, String version, String checked) {}
}
