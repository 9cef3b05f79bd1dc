---
argument_specs:
  main: &arguments
    short_description: Takes away services and hosts that have left the model
    options:
      retirement_services:
        type: list
        elements: dict
        description: Everything that runs on this host.
        options:
          name:
            type: str
            required: true
            description: The service.
          unit:
            type: str
            required: true
            description: Its systemd unit.
          credentials:
            type: list
            elements: str
            required: true
            description: Files and folders that hold its secrets.
      retirement_memory:
        type: path
        description: Where the host remembers what it was given.
      retirement_mesh_interface:
        type: str
        description: The network interface of the mesh.
      retirement_of_everything:
        type: bool
        description: Confirms that every host of the inventory shall be taken out of service.
  remember: *arguments
  decommission: *arguments
