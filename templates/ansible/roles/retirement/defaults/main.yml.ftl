---
# Everything that runs on this host; the inventory says it.
retirement_services: []
# Where the host remembers what it was given.
retirement_memory: /etc/frameworks/services.json
# The interface of the mesh, which a host that leaves gives up.
retirement_mesh_interface: wg0
# Confirms that every host of the inventory shall be taken out of service.
retirement_of_everything: false
