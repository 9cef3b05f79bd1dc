# Ansible

Run everything from this folder. Nothing but `ansible-core` 2.14 or newer is needed.

| command | what it does |
|---|---|
| `ansible-playbook -i inventory/<environment> playbooks/site.yml` | everything, in order |
| `ansible-playbook -i inventory/<environment> playbooks/infrastructure.yml` | hosts, mesh, databases, proxies |
| `ansible-playbook -i inventory/<environment> playbooks/services.yml` | FrameWorks services, one host first |
| `ansible-playbook -i inventory/<environment> playbooks/monitoring.yml` | exporters, Prometheus, Alertmanager, Grafana |
| `ansible-playbook -i inventory/<environment> playbooks/wireguard_keys.yml` | make mesh keys and publish them |
| `ansible-playbook -i inventory/<environment> playbooks/decommission.yml --limit <host>` | take a host out of service for good |
| `... --limit <host>` | one host; the others learn its name and its mesh key |
| `... --tags config` | settings only, of what is installed |
| `... --tags wireguard` | the mesh only |
| `... --check --diff` | show what would change |

Tags: `packages`, `config`, `certificates`, `firewall` say what is done; `common`, `wireguard`, `data`, `services`,
`monitoring` say to what. Each may be used alone.
<#assign usual = ["data", "services", "monitoring"]>
<#list plan.installers()?filter(installer -> !usual?seq_contains(installer.tag())) as installer>
`[=installer.tag()]` stands for the role `[=installer.name()]`.
</#list>

## Environments

<#list plan.environments() as environment>
- [=environment.name()]: [=environment.nodes()?size] hosts under [=environment.domain()]
</#list>

## Before the first run

1. Secrets: copy `inventory/<environment>/group_vars/frameworks/vault.yml.example` to `vault.yml` beside it, fill it in and
   run `ansible-vault encrypt` on it. Then add `--ask-vault-pass` or `--vault-password-file` to the commands above.
2. Programs: put `<service>-<version>` into the artifacts folder of the release, `<service>-<version>.tar.gz` for what is not
   a single program.
3. Certificates: `../scripts/export-certificates.sh <environment>` writes what Terraform ordered to
   `certificates/<environment>/<name>/tls.crt` and `tls.key`, where the role `common` looks for them.
4. Mesh: `playbooks/wireguard_keys.yml` once, and commit the files `wireguard_key.yml` that it writes.
5. sshd answers only the networks under `ssh.allowedFrom` of the model and the mesh.

## A new host

Raise the number of nodes in the model, generate, apply Terraform, then
`ansible-playbook -i inventory/<environment> playbooks/wireguard_keys.yml --limit <host>` and
`ansible-playbook -i inventory/<environment> playbooks/site.yml --limit <host>`.

## What leaves

A service that the model has no more is stopped, disabled and its secrets are removed by the next `services.yml`; its data
stays. A host that leaves: `playbooks/decommission.yml --limit <host>` while it still stands in the inventory, then take it
out of the model, generate, and run `infrastructure.yml` so that the others forget it. A cluster leaves in the same way,
with the name of its group for `<host>`.

## Quartermaster

`inventory/<environment>/quartermaster.py` is part of the inventory. Without `QUARTERMASTER_URL` it is switched off. With it,
the status and the mesh keys that Quartermaster knows are added to the hosts of the model; its own text says how to set it
up. A failing Quartermaster stops Ansible unless an answer of the last hour is at hand.
