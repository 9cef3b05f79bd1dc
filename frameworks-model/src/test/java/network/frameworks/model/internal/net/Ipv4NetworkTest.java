package network.frameworks.model.internal.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import network.frameworks.testing.Draw;
import network.frameworks.testing.SeededTest;
import org.junit.jupiter.api.Test;

class Ipv4NetworkTest {
    private static Ipv4Network network(Draw draw) {
        return network(draw, 0, 0xFFFF_FFFFL, 0);
    }

    /** A network close to others, so that overlaps are common. */
    private static Ipv4Network neighbour(Draw draw) {
        return network(draw, 0x0A00_0000L, 0x0A00_03FFL, 23);
    }

    private static Ipv4Network network(Draw draw, long least, long most, int prefix) {
        return draw.made(
                () -> Ipv4Network.around(new Ipv4Address(draw.number(least, most)) + "/" + draw.integer(prefix, 32))
                        .orElseThrow());
    }

    @SeededTest
    void notationIsReadAgain(Draw draw) {
        Ipv4Network network = network(draw);
        assertThat(Ipv4Network.parse(network.toString())).contains(network);
        assertThat(Ipv4Address.parse(network.last().toString())).contains(network.last());
        assertThat(network.last().value() - network.first().value() + 1).isEqualTo(network.size());
    }

    @SeededTest
    void networksOverlapIfAndOnlyIfTheyShareAnAddress(Draw draw) {
        Ipv4Network one = neighbour(draw);
        Ipv4Network other = neighbour(draw);
        boolean shared = false;
        for (long offset = 0; offset < one.size(); offset++) {
            shared |= other.contains(one.first().plus(offset));
        }
        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
    }

    @SeededTest
    void ofTwoThatOverlapOneContainsTheOther(Draw draw) {
        Ipv4Network one = neighbour(draw);
        Ipv4Network other = neighbour(draw);
        assertThat(one.overlaps(other)).isEqualTo(one.contains(other) || other.contains(one));
    }

    @Test
    void onlyProperNotationIsRead() {
        for (String text :
                List.of("10.0.0.0", "10.0.0/8", "10.0.0.0/33", "10.0.0.256/8", "010.0.0.0/8", "a/8", "/8", "")) {
            assertThat(Ipv4Network.around(text)).as(text).isEmpty();
        }
        assertThat(Ipv4Network.parse("10.0.0.1/8")).isEmpty();
        assertThat(Ipv4Network.around("10.0.0.1/8")).map(Ipv4Network::toString).contains("10.0.0.0/8");
        assertThatThrownBy(() -> new Ipv4Network(new Ipv4Address(1), 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ipv4Address(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void privateRanges() {
        assertThat(Ipv4Network.parse("172.16.0.0/12").orElseThrow().isPrivate()).isTrue();
        assertThat(Ipv4Network.parse("172.0.0.0/8").orElseThrow().isPrivate()).isFalse();
        assertThat(Ipv4Network.parse("192.168.4.0/24").orElseThrow().isPrivate())
                .isTrue();
    }
}
