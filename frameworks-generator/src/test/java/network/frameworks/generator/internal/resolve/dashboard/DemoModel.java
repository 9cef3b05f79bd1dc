package network.frameworks.generator.internal.resolve.dashboard;

/** A small model, below which tests write what they need. */
final class DemoModel {

    static final String TEXT = """
        apiVersion: frameworks/v1
        name: demo
        domain: example.org
        roles:
          media: {services: [mistserver, helmsman, nginx]}
        external:
          foghorn: {host: foghorn.eu.example.net}
        environments:
          prod:
            clusters:
              edge: {type: edge, location: fsn1, serverType: cx23, nodes: 2}
        """;

    private DemoModel() {}
}
