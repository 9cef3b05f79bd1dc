package network.frameworks.generator.tools.terraform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * As much of S3 as Terraform's backend needs: objects that can be put, got, listed and deleted, and a put that fails if
 * the object exists, which is how the backend locks.
 */
public final class StandInBucket implements AutoCloseable {

    private static final byte[] NOTHING = {};
    private static final byte[] EMPTY_LIST =
            "<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOT_FOUND = "<Error><Code>NoSuchKey</Code></Error>".getBytes(StandardCharsets.UTF_8);
    private static final byte[] TAKEN =
            "<Error><Code>PreconditionFailed</Code></Error>".getBytes(StandardCharsets.UTF_8);

    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    private StandInBucket() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    public static StandInBucket start() {
        try {
            return new StandInBucket();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is reached. */
    public String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The paths of all objects, bucket first, sorted. */
    public List<String> objects() {
        return List.copyOf(new TreeSet<>(objects.keySet()));
    }

    /** Method and path of every request so far. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            requests.add(exchange.getRequestMethod() + " " + path);
            switch (exchange.getRequestMethod()) {
                case "GET", "HEAD" -> read(exchange, path);
                case "PUT" -> put(exchange, path, body);
                case "DELETE" -> {
                    objects.remove(path);
                    answer(exchange, 204, NOTHING);
                }
                default -> answer(exchange, 501, NOTHING);
            }
        }
    }

    private void read(HttpExchange exchange, String path) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        if (query != null && query.contains("list-type")) {
            answer(exchange, 200, EMPTY_LIST);
        } else {
            byte[] object = objects.get(path);
            answer(exchange, object == null ? 404 : 200, object == null ? NOT_FOUND : object);
        }
    }

    private void put(HttpExchange exchange, String path, byte[] body) throws IOException {
        boolean onlyIfNew = "*".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        if (onlyIfNew && objects.putIfAbsent(path, body) != null) {
            answer(exchange, 412, TAKEN);
            return;
        }
        objects.put(path, body);
        answer(exchange, 200, NOTHING);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("ETag", "\"" + Integer.toHexString(Arrays.hashCode(body)) + "\"");
        if (exchange.getRequestMethod().equals("HEAD") || status == 204) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
