---
argument_specs:
  main:
    short_description: Exporters on every host, and Prometheus, Alertmanager and Grafana on one
    options:
      frameworks_environment:
        type: str
        required: true
        description: The environment the host belongs to.
      monitoring_exporters:
        type: list
        elements: dict
        description: Exporters from Debian packages.
        options:
          name:
            type: str
            required: true
            description: The exporter in the catalogue.
          package:
            type: str
            required: true
            description: The Debian package, also the name of its unit.
          arguments:
            type: str
            required: true
            description: Its command line.
          environment:
            type: dict
            required: true
            description: Plain environment variables.
          secrets:
            type: dict
            required: true
            description: Secret environment variables, each with the name of the variable that holds it.
      monitoring_releases:
        type: list
        elements: dict
        description: What is installed from releases as frameworks-api does.
        options:
          name:
            type: str
            required: true
            description: The service.
          version:
            type: str
            required: true
            description: The release to run.
          sha256:
            type: str
            required: true
            description: The pinned checksum of the artifact, empty when none is pinned.
          archive:
            type: bool
            required: true
            description: Whether the artifact is a .tar.gz archive instead of one program.
          program:
            type: str
            required: true
            description: The program in the release.
          account:
            type: str
            required: true
            description: The account and group that it runs as.
          arguments:
            type: str
            required: true
            description: What follows the program on its command line.
          profile:
            type: str
            required: true
            choices: [network, media]
            description: Which hardening the unit gets.
          after:
            type: list
            elements: str
            required: true
            description: Units that start before this one.
          reload_signal:
            type: str
            required: true
            description: The signal that makes the program read its files again, empty when it has none.
          scratch:
            type: str
            required: true
            description: Files of shared memory to remove before a start and after a stop, empty when there are none.
          health_url:
            type: str
            required: true
            description: The URL that answers 200 when the service is well, empty when it has none.
          step:
            type: int
            required: true
            description: The step of a release in which it is released, 0 when it is not released in steps.
          first_gate:
            type: dict
            required: true
            description: What says that the first start on a host has worked.
            options:
              url:
                type: str
                required: true
                description: The page that must answer 200, empty when there is none.
              address:
                type: str
                required: true
                description: The address of the port that must take connections.
              port:
                type: int
                required: true
                description: That port, 0 when there is none.
              seconds:
                type: int
                required: true
                description: How long that may take.
          later_gate:
            type: dict
            required: true
            description: What says that a later release has worked.
          folders:
            type: list
            elements: str
            required: true
            description: Folders below that of its state that the program writes to.
          environment:
            type: dict
            required: true
            description: Plain environment variables.
          secrets:
            type: dict
            required: true
            description: Secret environment variables, each with the name of the variable that holds it.
          facts:
            type: dict
            required: true
            description: Variables whose value is found out when the platform is set up, each with the name of the variable that holds it.
      monitoring_mesh_unit:
        type: str
        description: The unit after which the mesh address exists.
      monitoring_source:
        type: path
        description: Where the controller has the rest of the generated tree.
      monitoring_prometheus_listen:
        type: str
        description: Address and port of Prometheus, empty on hosts that do not run it.
      monitoring_prometheus_retention:
        type: str
        description: How long Prometheus keeps samples.
      monitoring_alertmanager_listen:
        type: str
        description: Address and port of Alertmanager, empty on hosts that do not run it.
      monitoring_alertmanager_file:
        type: path
        description: The file Alertmanager reads, in the generated tree.
      monitoring_alertmanager_secrets:
        type: dict
        description: Credentials of receivers, each with the name of the variable that holds it.
      monitoring_blackbox:
        type: bool
        description: Whether this host probes public names.
      monitoring_grafana_package:
        type: str
        description: The package of Grafana in the source that the operator has set up.
      monitoring_grafana_address:
        type: str
        description: The address of Grafana, empty on hosts that do not run it.
      monitoring_grafana_port:
        type: int
        description: The port of Grafana.
      monitoring_grafana_url:
        type: str
        description: The public URL of Grafana, empty when it has none.
      monitoring_grafana_secrets:
        type: dict
        description: Secret settings of Grafana, each with the name of the variable that holds it.
