package network.frameworks.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import network.frameworks.model.Acme;
import network.frameworks.model.Cluster;
import network.frameworks.model.DataSource;
import network.frameworks.model.Environment;
import network.frameworks.model.FrameworksModel;
import network.frameworks.model.service.Network.Port;
import network.frameworks.model.service.ServiceDefinition;
import org.junit.jupiter.api.Test;

/** What a model that says little means. */
class DefaultsTest {
    private static final String CLUSTERS = "{clusters: {edge: {type: edge, location: fsn1, serverType: cx23}}}";

    private final ModelReader reader = new ModelReader();

    private FrameworksModel model(String environments, String more) {
        return reader.read("demo.yml", """
                        apiVersion: frameworks/v1
                        name: demo
                        domain: example.org
                        roles: {media: {services: [nginx]}}
                        """ + "environments: " + environments + "\n" + more)
                .orThrow();
    }

    private Environment only(String more) {
        return model("{live: " + CLUSTERS + "}", more).environments().get(0);
    }

    @Test
    void theOnlyEnvironmentHasTheDomainOfTheModel() {
        Environment live = only("");
        assertThat(live.domain()).isEqualTo("example.org");
        assertThat(live.acme()).isEqualTo(new Acme("hostmaster@example.org", Acme.Directory.STAGING));
        assertThat(live.dns().zone()).isEqualTo("example.org");
        assertThat(live.ssh().keys()).containsExactly("demo");
        assertThat(live.state().bucket()).isEqualTo("demo-tfstate");
        assertThat(live.state().endpoint()).isEqualTo("https://fsn1.your-objectstorage.com");
        assertThat(live.monitoring().scrapeInterval()).isEqualTo(Duration.ofSeconds(30));
        assertThat(live.dataSources()).extracting(DataSource::name).containsExactly("clickhouse", "postgres");
        Cluster edge = live.clusters().get(0);
        assertThat(edge.nodes()).isEqualTo(1);
        assertThat(edge.image()).isEqualTo("debian-12");
        assertThat(edge.scalable()).isTrue();
        assertThat(edge.effectiveRole()).isEqualTo("media");
    }

    @Test
    void environmentsBesideProductionLiveBelowTheDomain() {
        List<Environment> environments = model("{production: " + CLUSTERS + ", test: " + CLUSTERS + "}", "")
                .environments();
        assertThat(environments).extracting(Environment::domain).containsExactly("example.org", "test.example.org");
        assertThat(environments)
                .extracting(environment -> environment.acme().directory())
                .containsExactly(Acme.Directory.PRODUCTION, Acme.Directory.STAGING);
        assertThat(environments)
                .extracting(environment -> environment.dns().zone())
                .containsOnly("example.org");
    }

    @Test
    void anEnvironmentWithADomainElsewhereHasItsOwnZone() {
        Environment live = model(
                        "{live: {domain: example.net, clusters: {e: {type: edge, location: fsn1, serverType: cx23}}}}",
                        "")
                .environments()
                .get(0);
        assertThat(live.dns().zone()).isEqualTo("example.net");
        assertThat(live.acme().email()).isEqualTo("hostmaster@example.net");
    }

    @Test
    void theEndpointFollowsTheRegionOfTheState() {
        assertThat(only("state: {region: hel1}").state().endpoint()).isEqualTo("https://hel1.your-objectstorage.com");
    }

    @Test
    void aBundledServiceIsChangedFieldByField() {
        ServiceDefinition bridge = only("services: {bridge: {ports: {http: {number: 18100}}}}")
                .services()
                .get(0);
        assertThat(bridge.network().ports()).extracting(Port::number).containsExactly(18100);
        assertThat(bridge.network().ports())
                .extracting(Port::description)
                .containsExactly("GraphQL, MCP, WebSocket, health and metrics");
        assertThat(bridge.needs().dependsOn()).contains("commodore");
    }

    @Test
    void nothingAfterANameMeansNothingSpecial() {
        Environment live = only("services: {bridge: }\nalerts: {ServiceDown: }\ndashboards:\nmesh:\nssh: {keys: [me]}");
        assertThat(live.services().get(0).needs().dependsOn()).contains("commodore");
        assertThat(live.alerts().get(0).enabled()).isTrue();
        assertThat(live.mesh().port()).isEqualTo(51820);
    }

    @Test
    void aThresholdKeepsItsDigits() {
        assertThat(only("alerts: {HighCpuUsage: {threshold: 82.50}, KafkaConsumerLag: {threshold: 100000}}")
                        .alerts())
                .extracting(alert -> String.valueOf(alert.setting().threshold()))
                .containsExactly("82.5", "100000");
    }
}
