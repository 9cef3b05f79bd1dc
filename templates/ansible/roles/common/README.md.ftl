# common

What every host needs before a service comes to it:

- packages, the account `frameworks` and its folders,
- private names of the mesh in `/etc/hosts`,
- kernel settings and limits, with the ports of this host kept out of the range of outgoing connections,
- certificates as a pair in `/etc/frameworks/ingress/tls/<name>/tls.{crt,key}`, checked on the controller to belong
  together; a new pair touches `/etc/frameworks/ingress/reload.trigger`, which makes the proxy read it,
- a host firewall that drops everything except what the model says: public ports from anywhere, mesh ports on the mesh
  interface, sshd from the listed networks and the mesh, the mesh port from its members.

Certificates come from `certificates/<environment>/<name>/` beside `playbooks/`; the variable
`common_certificates_folder` names another place. Nothing of a key is ever logged.

Tags: `packages`, `config`, `certificates`, `firewall`.
