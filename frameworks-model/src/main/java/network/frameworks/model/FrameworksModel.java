package network.frameworks.model;

import java.util.Comparator;
import java.util.List;

/**
 * A whole FrameWorks platform as its owner describes it: one or more environments under one name.
 *
 * <p>Every environment is complete in itself: what the file says once at the top and what an environment
 * overlays are merged before this record is built, so nothing in it needs a second look-up.
 *
 * @param name the platform's name, an RFC 1123 label; prefix of every resource outside the hosts
 * @param environments the environments, kept sorted by name so that their order in a file never matters
 */
public record FrameworksModel(String name, List<Environment> environments) {

    /** The newest model version this library reads. */
    public static final String API_VERSION = "frameworks/v1";

    public FrameworksModel {
        environments = environments.stream()
                .sorted(Comparator.comparing(Environment::name))
                .toList();
    }

    /** A builder of a model whose environments live under a domain. */
    public static FrameworksModelBuilder builder(String name, String domain) {
        return new FrameworksModelBuilder(name, domain);
    }
}
