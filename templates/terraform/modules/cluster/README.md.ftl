# Cluster

One group of equal servers at Hetzner with everything they need around them:

- a private network with one subnet,
- spread placement groups of at most ten servers, so that no two share a physical host without need,
- a firewall on the public interface that lets in exactly what the nodes serve,
- the servers, each known by its name, never by its position.

Removing a node from `nodes` destroys that server and no other. The image, the SSH keys and the user data matter when a
server is made; changing them later leaves running servers alone.

| input | meaning |
|---|---|
| `name` | name of the network and the firewall, prefix of the placement groups |
| `network`, `network_zone` | private range and the Hetzner zone it is in |
| `location_zones` | network zone of every location, from `providers/hetzner` |
| `server_type`, `image` | what every node is made from |
| `nodes` | nodes by name: number, full name, location, private address, placement group |
| `firewall_rules` | incoming traffic the public interface accepts |
| `ssh` | login account, port of sshd, names of SSH keys in the Hetzner project |
| `labels` | labels of everything in the cluster |
| `protect_nodes` | whether Hetzner refuses to delete or rebuild the servers |

| output | meaning |
|---|---|
| `nodes` | every node by its full name: id, location, addresses, labels |
| `addresses` | public addresses by node and record type |
| `network` | id and range of the private network |
