<#import "/ansible/lib/installers.yml.ftl" as lib>
<@lib.only role="frameworks-packages">
---
argument_specs:
  main:
    short_description: Services from Debian packages, with the files and settings of the catalogue
    options:
      frameworks_packages_services:
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
            description: The release to run, empty for a package.
          sha256:
            type: str
            required: true
            description: The pinned checksum of the artifact, empty when none is pinned.
          archive:
            type: bool
            required: true
            description: Whether the artifact is an archive.
          package:
            type: str
            required: true
            description: The Debian package.
          program:
            type: str
            required: true
            description: The program that the unit is told to run, empty for that of the package.
          arguments:
            type: str
            required: true
            description: What follows the program on its command line.
          unit:
            type: str
            required: true
            description: Its systemd unit.
          account:
            type: str
            required: true
            description: The account that reads its files, empty when everybody may.
          profile:
            type: str
            required: true
            description: Which hardening it wants.
          after:
            type: list
            elements: str
            required: true
            description: Units that start before it.
          reload_signal:
            type: str
            required: true
            description: The signal that makes it read its files again, empty when it has none.
          scratch:
            type: str
            required: true
            description: Files of shared memory to remove, empty when there are none.
          health_url:
            type: str
            required: true
            description: The URL that answers 200 when it is well, empty when it has none.
          step:
            type: int
            required: true
            description: The step of a release in which it is released, 0 when it is not released in steps.
          ports:
            type: dict
            required: true
            description: Its port numbers by name.
          files:
            type: list
            elements: dict
            required: true
            description: Configuration files.
            options:
              path:
                type: str
                required: true
                description: Where it lies.
              content:
                type: str
                required: true
                description: What it says.
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
      frameworks_packages_health_retries:
        type: int
        description: How often a service is asked whether it is well.
      frameworks_packages_health_delay:
        type: int
        description: Seconds between two questions.
</@lib.only>
