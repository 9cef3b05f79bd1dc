---
argument_specs:
  main:
    short_description: The media plane with MistServer and the services around it
    options:
      frameworks_media_services:
        type: list
        elements: dict
        description: What this host runs.
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
      frameworks_node:
        type: str
        required: true
        description: The short name of this host, which MistServer reports.
      frameworks_media_protocols:
        type: list
        elements: dict
        description: What MistServer serves.
        options:
          connector:
            type: str
            required: true
            description: The connector's name in MistServer.
          port_option:
            type: str
            required: true
            description: How the connector calls its port.
          port:
            type: int
            required: true
            description: The port number.
      frameworks_media_controller_port:
        type: int
        description: The TCP port of the controller, on loopback only.
      frameworks_media_metrics_path:
        type: str
        description: The path of the metrics page, which MistServer treats as a password.
      frameworks_media_account:
        type: str
        description: The account of the controller.
      frameworks_media_password_variable:
        type: str
        description: The variable that holds its password.
      frameworks_media_user:
        type: str
        description: The account that MistServer runs as.
