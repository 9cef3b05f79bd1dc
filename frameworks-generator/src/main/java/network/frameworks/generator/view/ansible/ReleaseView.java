package network.frameworks.generator.view.ansible;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.service.SecretPlan;

/**
 * A service that is installed from a release on the controller.
 *
 * @param name its name
 * @param version the release
 * @param sha256 the pinned checksum, empty when there is none
 * @param archive whether the artifact is an archive instead of one program
 * @param program the program in the release
 * @param arguments what follows it on its command line
 * @param profile which hardening its unit gets, {@code network} or {@code media}
 * @param after units that start before it
 * @param reloadSignal the signal that makes it read its files again, empty when there is none
 * @param scratch files of shared memory to remove around its life, empty when there are none
 * @param healthUrl where it says whether it is well, empty when it does not
 * @param environment plain environment variables, sorted by name
 * @param secrets the variable that holds each secret, by environment variable, sorted
 */
public record ReleaseView(
        String name,
        String version,
        String sha256,
        boolean archive,
        String program,
        String arguments,
        String profile,
        List<String> after,
        String reloadSignal,
        String scratch,
        String healthUrl,
        SortedMap<String, String> environment,
        SortedMap<String, String> secrets) {

    public ReleaseView {
        after = List.copyOf(after);
        environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
        secrets = Collections.unmodifiableSortedMap(new TreeMap<>(secrets));
    }

    static ReleaseView of(NodePlan node, InstancePlan instance, String meshUnit) {
        Programs.Program program = new Programs(node).of(instance);
        List<String> after = new ArrayList<>(List.of(meshUnit));
        after.addAll(program.after());
        return new ReleaseView(
                instance.service(),
                instance.version(),
                instance.sha256() == null ? "" : instance.sha256(),
                program.archive(),
                program.path(),
                program.arguments(),
                program.profile(),
                after,
                program.reloadSignal(),
                program.scratch(),
                instance.healthUrl() == null ? "" : instance.healthUrl(),
                instance.environment(),
                secrets(instance));
    }

    /** The variable that holds each secret of an instance. */
    static SortedMap<String, String> secrets(InstancePlan instance) {
        SortedMap<String, String> secrets = new TreeMap<>();
        for (SecretPlan secret : instance.secrets()) {
            secrets.put(secret.name(), secret.variable());
        }
        return secrets;
    }
}
