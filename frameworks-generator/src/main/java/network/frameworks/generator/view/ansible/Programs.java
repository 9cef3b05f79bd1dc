package network.frameworks.generator.view.ansible;

import java.util.List;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.model.service.ServiceDefinition.Kind;

/** How the program of a release is called: the conventions of FrameWorks, and what others want instead. */
final class Programs {

    private static final String NETWORK = "network";
    private static final String STATE = "/var/lib/frameworks/";

    private final NodePlan node;

    Programs(NodePlan node) {
        this.node = node;
    }

    /**
     * A program.
     *
     * @param archive whether it comes in an archive
     * @param path its path in the release
     * @param arguments its command line
     * @param profile the hardening of its unit
     * @param after units that start before it
     * @param reloadSignal the signal that makes it read its files again, or empty
     * @param scratch files of shared memory to remove around its life, or empty
     */
    record Program(
            boolean archive,
            String path,
            String arguments,
            String profile,
            List<String> after,
            String reloadSignal,
            String scratch) {}

    Program of(InstancePlan instance) {
        return switch (instance.service()) {
            case "mistserver" ->
                new Program(
                        true,
                        "MistController",
                        "-c " + STATE + "mistserver/mistserver.conf",
                        "media",
                        List.of(),
                        "USR1",
                        "/dev/shm/Mst*");
            case "helmsman" ->
                program(instance, false, instance.service(), "", List.of("frameworks-mistserver.service"));
            case "kafka-exporter" ->
                program(
                        instance,
                        false,
                        instance.service(),
                        "--web.listen-address=" + address(instance) + " --kafka.server="
                                + Addresses.of(node, "kafka", "broker"),
                        List.of());
            case "victoriametrics" ->
                program(
                        instance,
                        false,
                        instance.service(),
                        "-httpListenAddr=" + address(instance) + " -storageDataPath=" + STATE + "victoriametrics",
                        List.of());
            case "vmauth", "vmagent" ->
                program(instance, false, instance.service(), "-httpListenAddr=" + address(instance), List.of());
            case "yugabyte" ->
                program(
                        instance,
                        true,
                        "bin/yugabyted",
                        "start --background=false --base_dir=" + STATE + "yugabyte --advertise_address="
                                + node.wireguardAddress(),
                        List.of());
            default -> {
                boolean single = instance.definition().kind() == Kind.GO_SERVICE
                        || instance.definition().kind() == Kind.EXPORTER;
                yield program(instance, !single, instance.service(), "", List.of());
            }
        };
    }

    private static Program program(
            InstancePlan instance, boolean archive, String path, String arguments, List<String> after) {
        return new Program(
                archive, path, arguments, NETWORK, after, instance.definition().reload() ? "HUP" : "", "");
    }

    private String address(InstancePlan instance) {
        return Addresses.of(node, instance.service(), "http");
    }
}
