package network.frameworks.generator.tools.terraform;

import io.grpc.HandlerRegistry;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.ServerMethodDefinition;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ServerCalls;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import network.frameworks.generator.tools.RealTool;
import network.frameworks.model.pack.PackLayers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Running stand-ins for all providers of the tree. Terraform is told their addresses by the environment variable that
 * exists for debugging providers; it then downloads nothing and verifies no checksum.
 */
public final class StandInProviders implements AutoCloseable {

    private static final PackLayers PACKS = PackLayers.bundled();
    private static final Map<String, String> FOLDERS =
            Map.of("acme", "acme", "cloudflare", "cloudflare", "hcloud", "hetzner");
    private static final String SERVICE = "tfplugin6.Provider/";
    private static final int MESSAGE_LIMIT = 64 << 20;

    private final List<Server> servers = new ArrayList<>();
    private final String reattach;

    private StandInProviders(List<String> names) throws IOException {
        Map<String, Object> addresses = new LinkedHashMap<>();
        for (String name : names) {
            JsonNode schemas = schemas(name);
            Server server = start(new StandInProvider(schemas));
            servers.add(server);
            addresses.put(schemas.path("source").asString(""), address(server));
        }
        reattach = JsonMapper.shared().writeValueAsString(addresses);
    }

    /** Stand-ins for every provider. */
    public static StandInProviders start() {
        return start(List.of("acme", "cloudflare", "hcloud"));
    }

    /** Stand-ins for some providers; the others are real. */
    public static StandInProviders start(List<String> names) {
        try {
            return new StandInProviders(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The real terraform, told to use these providers and nothing from the machine it runs on. */
    public RealTool terraform() {
        return RealTool.require("terraform")
                .withEnvironment(Map.of(
                        "TF_REATTACH_PROVIDERS", reattach,
                        "TF_IN_AUTOMATION", "1",
                        "TF_CLI_ARGS", "-no-color",
                        "TF_CLI_CONFIG_FILE", "",
                        "CHECKPOINT_DISABLE", "1"));
    }

    @Override
    public void close() {
        servers.forEach(Server::shutdownNow);
    }

    /** The schemas of a provider, and what they do not say of it under {@code behaviour}. */
    private static JsonNode schemas(String provider) {
        String folder = "providers/" + FOLDERS.get(provider);
        ObjectNode schemas = (ObjectNode) json(folder + "/schema.json");
        schemas.set("behaviour", json(folder + "/behaviour.json"));
        return schemas;
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(PACKS.find(path).orElseThrow().text());
    }

    private static Map<String, Object> address(Server server) {
        return Map.of(
                "Protocol",
                "grpc",
                "ProtocolVersion",
                6,
                "Pid",
                ProcessHandle.current().pid(),
                "Test",
                true,
                "Addr",
                Map.of("Network", "tcp", "String", "127.0.0.1:" + server.getPort()));
    }

    private static Server start(StandInProvider provider) throws IOException {
        HandlerRegistry registry = new HandlerRegistry() {
            @Override
            public @Nullable ServerMethodDefinition<?, ?> lookupMethod(String name, @Nullable String authority) {
                return name.startsWith(SERVICE) ? method(name, provider) : null;
            }
        };
        return NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .fallbackHandlerRegistry(registry)
                .maxInboundMessageSize(MESSAGE_LIMIT)
                .build()
                .start();
    }

    private static ServerMethodDefinition<byte[], byte[]> method(String fullName, StandInProvider provider) {
        MethodDescriptor<byte[], byte[]> descriptor = MethodDescriptor.<byte[], byte[]>newBuilder()
                .setType(MethodDescriptor.MethodType.UNARY)
                .setFullMethodName(fullName)
                .setRequestMarshaller(new RawBytes())
                .setResponseMarshaller(new RawBytes())
                .build();
        String method = fullName.substring(fullName.lastIndexOf('/') + 1);
        return ServerMethodDefinition.create(descriptor, ServerCalls.asyncUnaryCall((request, response) -> {
            try {
                response.onNext(provider.answer(method, request));
                response.onCompleted();
            } catch (RuntimeException e) {
                // Terraform shows the description, so a defect of the stand-in is seen where it happens.
                response.onError(io.grpc.Status.INTERNAL
                        .withDescription(method + ": " + e)
                        .withCause(e)
                        .asRuntimeException());
            }
        }));
    }

    private static final class RawBytes implements MethodDescriptor.Marshaller<byte[]> {

        @Override
        public InputStream stream(byte[] value) {
            return new ByteArrayInputStream(value);
        }

        @Override
        public byte[] parse(InputStream stream) {
            try {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
