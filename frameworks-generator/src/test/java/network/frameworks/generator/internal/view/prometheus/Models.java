package network.frameworks.generator.internal.view.prometheus;

/** Models that ask for more than the samples do. */
final class Models {

    /** No Kafka of its own, no signalman, overrides of every kind, receivers of every kind, an alert of each sort. */
    static final String UNUSUAL = """
            apiVersion: frameworks/v1
            name: unusual
            domain: example.org
            monitoring: {scrapeInterval: 15s, runbookBaseUrl: "https://runbooks.example.org/live"}
            roles:
              control: {services: [commodore, quartermaster, purser, decklog, navigator, chandler, foghorn]}
              data: {services: [periscope-ingest, periscope-query, clickhouse]}
              media: {services: [mistserver, helmsman]}
            services:
              decklog: {environment: {KAFKA_CLUSTER_ID: elsewhere}}
              periscope-ingest: {environment: {KAFKA_CLUSTER_ID: elsewhere}}
            external:
              kafka: {host: kafka.example.net}
              postgres: {host: pg.example.net}
            environments:
              live:
                clusters:
                  central: {type: central, location: fsn1, serverType: cx43, nodes: 2}
                  middle: {type: regional, location: hel1, serverType: cx33, nodes: 2}
                  edge-a: {type: edge, location: ash, serverType: cpx21, nodes: 2}
                  edge-b: {type: edge, location: hil, serverType: cpx21}
                receivers:
                  night: {kind: pagerduty, severities: [critical]}
                  chat: {kind: slack, target: "#ops"}
                  hook: {kind: webhook, target: "https://hooks.example.org/a?b=c"}
                  post: {kind: email, target: ops@example.org, severities: [warning, info]}
              test:
                clusters:
                  central: {type: central, location: nbg1, serverType: cx23}
                  middle: {type: regional, location: nbg1, serverType: cx23}
                  edge-a: {type: edge, location: nbg1, serverType: cx23}
                alerts:
                  HighMemoryUsage: {enabled: false}
                  KafkaConsumerLag: {threshold: 50000}
            alerts:
              ServiceDown:
                overrides:
                  - {service: mistserver, for: 10s, severity: critical}
                  - {cluster: edge-b, severity: info}
              HighCpuUsage:
                threshold: 72.5
                for: 90s
                overrides:
                  - {service: mistserver, threshold: 97}
                  - {cluster: middle, for: 20m}
              BusyToTheBrim: {class: HighCpuUsage, threshold: 99.9, for: 1h, keepFiringFor: 1m, severity: critical}
              HighMemoryUsage: {threshold: 33.33, keepFiringFor: 10m}
              HighStreamLatency: {threshold: 0.25, severity: critical}
              KafkaConsumerLag: {threshold: 7, overrides: [{service: kafka, cluster: central, threshold: 1000000}]}
              TooManyGoroutines:
                expr: sum by (job, instance, environment) (go_goroutines{job=~"commodore|purser"}) >= 5000
                for: 10m
                summary: "{{ $labels.job }} on {{ $labels.instance }}: {{ $value | humanize }} \\"goroutines\\" {{ no }}"
                labels: {team: "core {{ x }} ${y} %{z} 'quoted'"}
              WalBacklog:
                expr: helmsman_trigger_wal_pending{environment="live"} > 100
              Errors:
                expr: 'sum by (environment) (rate(commodore_http_requests_total{status=~"5.."}[5m])) > 0.1'
            """;

    private Models() {}
}
