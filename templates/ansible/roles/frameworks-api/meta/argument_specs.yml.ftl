---
argument_specs:
  main: &arguments
    short_description: FrameWorks services from pinned releases, with a health gate and a way back
    options:
      frameworks_api_services:
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
      frameworks_api_slice_memory_max:
        type: str
        description: The most memory that all network services of a host may take together, as systemd writes it.
      frameworks_api_artifacts:
        type: path
        description: Where the controller keeps the programs.
      frameworks_api_keep_releases:
        type: int
        description: How many releases stay on a host besides the one that runs.
      frameworks_api_longest_gate:
        type: int
        description: The most seconds that any service may take to become well, whatever it asks for itself.
      frameworks_api_health_delay:
        type: int
        description: Seconds between two questions.
      frameworks_api_memory_max:
        type: str
        description: The most memory a service may take, as systemd writes it.
      frameworks_api_open_files:
        type: int
        description: How many files a service may open.
  release: *arguments
  verify: *arguments
