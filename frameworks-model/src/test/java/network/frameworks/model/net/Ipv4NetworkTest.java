package network.frameworks.model.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Ipv4NetworkTest {
    @Provide
    Arbitrary<Ipv4Network> networks() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 0xFFFF_FFFFL),
                        Arbitraries.integers().between(0, 32))
                .as((bits, prefix) ->
                        Ipv4Network.around(new Ipv4Address(bits) + "/" + prefix).orElseThrow());
    }

    /** Networks close to each other, so that overlaps are common. */
    @Provide
    Arbitrary<Ipv4Network> neighbours() {
        return Combinators.combine(
                        Arbitraries.longs().between(0x0A00_0000L, 0x0A00_03FFL),
                        Arbitraries.integers().between(23, 32))
                .as((bits, prefix) ->
                        Ipv4Network.around(new Ipv4Address(bits) + "/" + prefix).orElseThrow());
    }

    @Property
    void notationIsReadAgain(@ForAll("networks") Ipv4Network network) {
        assertThat(Ipv4Network.parse(network.toString())).contains(network);
        assertThat(Ipv4Address.parse(network.last().toString())).contains(network.last());
        assertThat(network.last().value() - network.first().value() + 1).isEqualTo(network.size());
    }

    @Property
    void networksOverlapIfAndOnlyIfTheyShareAnAddress(
            @ForAll("neighbours") Ipv4Network one, @ForAll("neighbours") Ipv4Network other) {
        boolean shared = false;
        for (long offset = 0; offset < one.size(); offset++) {
            shared |= other.contains(one.first().plus(offset));
        }
        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
    }

    @Property
    void ofTwoThatOverlapOneContainsTheOther(
            @ForAll("neighbours") Ipv4Network one, @ForAll("neighbours") Ipv4Network other) {
        assertThat(one.overlaps(other)).isEqualTo(one.contains(other) || other.contains(one));
    }

    @Example
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

    @Example
    void privateRanges() {
        assertThat(Ipv4Network.parse("172.16.0.0/12").orElseThrow().isPrivate()).isTrue();
        assertThat(Ipv4Network.parse("172.0.0.0/8").orElseThrow().isPrivate()).isFalse();
        assertThat(Ipv4Network.parse("192.168.4.0/24").orElseThrow().isPrivate())
                .isTrue();
    }
}
