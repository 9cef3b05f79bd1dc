<#import "/ansible/lib/installers.yml.ftl" as lib>
<@lib.only role="frameworks-packages">
# frameworks-packages

Services that Debian has packages of: the package, the configuration files that the catalogue gives it, its environment in
`/etc/frameworks/<service>.env` (root only) and a drop-in for its unit, which starts after the mesh. A service whose
program is named is given its command line by the drop-in, in place of the one of the package.

A service is restarted only when its files, environment or unit changed; then its health page must answer, or its unit
must have stayed up.

Secrets are named, never written: `secrets` maps an environment variable to the Ansible variable that holds it.

Tags: `packages`, `config`; in the playbooks the whole role has the tag `software`.
</@lib.only>
