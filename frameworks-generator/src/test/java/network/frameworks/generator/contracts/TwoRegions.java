package network.frameworks.generator.contracts;

import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.plan.Plan;

/** A platform with two regions and every optional program. */
final class TwoRegions {

    static final String TEXT = """
            apiVersion: frameworks/v1
            name: wide
            domain: wide.example

            roles:
              control:
                services:
                  - nginx
                  - bridge
                  - commodore
                  - quartermaster
                  - purser
                  - navigator
                  - postgres
                  - redis
                  - deckhand
                  - skipper
                  - steward
                  - privateer
                  - chartroom
              data:
                services: [kafka, decklog, signalman, foghorn, chandler]
              analytics:
                services:
                  - kafka
                  - kafka-mirrormaker
                  - clickhouse
                  - clickhouse-keeper
                  - decklog
                  - signalman
                  - periscope-ingest
                  - periscope-query
                  - periscope-metering
                  - foghorn
                  - chandler
              media:
                services: [caddy, mistserver, helmsman]

            external: {}

            environments:
              prod:
                clusters:
                  central:     {type: central,  location: fsn1, serverType: cx43, nodes: 2}
                  regional-eu: {type: regional, role: analytics, location: hel1, serverType: cx33, nodes: 3}
                  regional-us: {type: regional, location: ash,  serverType: cpx31, nodes: 2}
                  edge-eu:     {type: edge,     location: hel1, serverType: cx23}
                  edge-us:     {type: edge,     location: ash,  serverType: cpx21, nodes: 2}
            """;

    private TwoRegions() {}

    static Plan plan() {
        return SamplePlans.ofText(TEXT);
    }
}
