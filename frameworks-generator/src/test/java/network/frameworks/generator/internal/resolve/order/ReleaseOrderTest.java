package network.frameworks.generator.internal.resolve.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import network.frameworks.model.service.Needs.Need;
import network.frameworks.model.service.Needs.Peer;
import network.frameworks.model.service.ServiceDefinition;
import network.frameworks.model.service.ServiceDefinition.Kind;
import network.frameworks.testing.Draw;
import network.frameworks.testing.SeededTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReleaseOrderTest {

    private static ServiceDefinition service(String name, Peer... peers) {
        var builder = ServiceDefinition.builder(name, Kind.GO_SERVICE);
        Arrays.stream(peers).forEach(builder::peer);
        return builder.build();
    }

    private static Peer hard(String name) {
        return Peer.of(name, Need.START);
    }

    private static Peer soft(String name) {
        return Peer.of(name, Need.SOFT);
    }

    private static List<String> names(ReleaseOrder order, List<ServiceDefinition> services) {
        return order.sorted(services).stream().map(ServiceDefinition::name).toList();
    }

    @Test
    @DisplayName("What must be up before comes a step earlier, whatever the names are")
    void hardEdges() {
        List<ServiceDefinition> services = List.of(
                service("alpha", hard("zulu")), service("mike", hard("alpha")), service("zulu"), service("other"));
        ReleaseOrder order = ReleaseOrder.of(services, service -> true);
        assertThat(names(order, services)).containsExactly("other", "zulu", "alpha", "mike");
        assertThat(order.step("zulu")).isEqualTo(1);
        assertThat(order.step("alpha")).isEqualTo(2);
        assertThat(order.step("mike")).isEqualTo(3);
        assertThat(order.step("other")).isEqualTo(1);
    }

    @Test
    @DisplayName("What only waits comes later in the same step where it can, and a circle of those stops nothing")
    void softEdges() {
        List<ServiceDefinition> services = List.of(
                service("alpha", soft("mike")),
                service("bravo", soft("charlie")),
                service("charlie", soft("bravo")),
                service("mike", hard("zulu")),
                service("zulu"));
        ReleaseOrder order = ReleaseOrder.of(services, service -> true);
        assertThat(names(order, services)).containsExactly("zulu", "mike", "alpha", "bravo", "charlie");
        assertThat(order.step("alpha")).isEqualTo(2);
        assertThat(order.step("bravo")).isEqualTo(1);
        assertThat(ReleaseOrder.circle(services)).isEmpty();
    }

    @Test
    @DisplayName(
            "A store must be up before, unless the service says that it waits; what is not released in steps makes none")
    void stores() {
        ServiceDefinition eager = ServiceDefinition.builder("eager", Kind.GO_SERVICE)
                .store("postgres", "eager")
                .build();
        ServiceDefinition patient = ServiceDefinition.builder("patient", Kind.GO_SERVICE)
                .store("kafka", "events")
                .peer(soft("kafka"))
                .build();
        List<ServiceDefinition> services = List.of(eager, patient, service("postgres"), service("kafka"));
        assertThat(eager.needs().startsAfter()).containsExactly("postgres");
        assertThat(patient.needs().startsAfter()).isEmpty();
        ReleaseOrder order = ReleaseOrder.of(
                services, service -> !List.of("postgres", "kafka").contains(service.name()));
        assertThat(order.step("eager")).isEqualTo(1);
        assertThat(order.step("postgres")).isZero();
        assertThat(order.rank("postgres")).isLessThan(order.rank("eager"));
    }

    @Test
    @DisplayName("A circle is named in the order in which each would have to be first")
    void circles() {
        List<ServiceDefinition> services =
                List.of(service("a", hard("b")), service("b", hard("c")), service("c", hard("a")), service("d"));
        assertThat(ReleaseOrder.circle(services)).contains(List.of("c", "b", "a"));
        assertThat(names(ReleaseOrder.of(services, service -> true), services)).hasSize(4);
    }

    @SeededTest(cases = 200)
    @DisplayName(
            "In any graph without a circle everything comes after what it needs, in a later step, in every run alike")
    void anyGraph(Draw draw) {
        Random random = draw.random();
        List<String> names = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f", "g", "h"));
        Collections.shuffle(names, random);
        List<ServiceDefinition> services = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            List<Peer> peers = new ArrayList<>();
            for (int earlier = 0; earlier < names.size(); earlier++) {
                if (earlier < index && random.nextInt(4) == 0) {
                    peers.add(hard(names.get(earlier)));
                } else if (earlier != index && random.nextInt(4) == 0) {
                    peers.add(soft(names.get(earlier)));
                }
            }
            services.add(service(names.get(index), peers.toArray(Peer[]::new)));
        }
        ReleaseOrder order = ReleaseOrder.of(services, service -> true);
        assertThat(ReleaseOrder.circle(services)).isEmpty();
        for (ServiceDefinition service : services) {
            for (String earlier : service.needs().startsAfter()) {
                assertThat(order.rank(earlier)).isLessThan(order.rank(service.name()));
                assertThat(order.step(earlier)).isLessThan(order.step(service.name()));
            }
        }
        List<ServiceDefinition> shuffled = new ArrayList<>(services);
        Collections.shuffle(shuffled, random);
        assertThat(names(ReleaseOrder.of(shuffled, service -> true), shuffled)).isEqualTo(names(order, services));
    }
}
