# [=plan.name]

Everything here was generated from one model, `[=plan.source]`. Change the model and generate again; a file that
was changed by hand is never overwritten, the generator stops and names it.

| folder | what it is for |
|---|---|
| `terraform/` | machines, networks, firewalls, DNS records and certificates |
| `ansible/` | everything on the machines |
| `prometheus/`, `alertmanager/` | what is measured, and who is told when it is wrong |
| `runbooks/` | what to do about each alert |
| `grafana/` | data sources and dashboards |
| `scripts/` | the commands below, with the checks and settings around them |

Commands are run from the folder named in front of them, or else from this one.

<#list plan.environments as environment>
## [=environment.name]

| cluster | type | role | location | server type | nodes |
|---|---|---|---|---|---|
<#list environment.clusters as cluster>
| [=cluster.name] | [=cluster.type.word()] | [=cluster.role] | [=cluster.model.locations?join(", ")] | [=cluster.model.serverType] | [=cluster.nodes?size] |
</#list>

Check this machine first: `scripts/check-prerequisites.sh [=environment.name]` lists the programs and credentials
that are missing. Then, in `terraform/environments/[=environment.name]`:

```sh
export AWS_REQUEST_CHECKSUM_CALCULATION=when_required AWS_RESPONSE_CHECKSUM_VALIDATION=when_required
terraform init -backend-config=backend.hcl
terraform plan -var-file=[=environment.name].tfvars
terraform apply -var-file=[=environment.name].tfvars
terraform apply -target=module.dns
```

The first apply needs these SSH keys in the Hetzner project: <#list environment.model.ssh.keys as key>[=key]<#sep>, </#list>.
After the first `terraform init`, commit `.terraform.lock.hcl`: it pins the providers.

<#list environment.clusters?filter(cluster -> cluster.model.scalable) as cluster>
For more machines in a hurry, `[=cluster.name]` can be scaled without touching the model:

```sh
terraform apply -var node_count=[=cluster.nodes?size + 1]
```

That lasts until the next plan without the variable, which removes the added machine again. To keep it, raise
`nodes` of the cluster in the model and generate.

</#list>
<#list environment.certificates as certificate>
<#if certificate?is_first>
Rotating a certificate orders a new one with a new key:

```sh
</#if>
terraform apply -replace='module.certificates["[=certificate.name]"].acme_certificate.this'
<#if certificate?is_last>
```

</#if>
</#list>
In `ansible`:

```sh
ansible-playbook -i inventory/[=environment.name] playbooks/site.yml
ansible-playbook -i inventory/[=environment.name] playbooks/infrastructure.yml
ansible-playbook -i inventory/[=environment.name] playbooks/services.yml
ansible-playbook -i inventory/[=environment.name] playbooks/site.yml --limit [=environment.nodes[0].fqdn]
ansible-playbook -i inventory/[=environment.name] playbooks/services.yml --tags config
ansible-playbook -i inventory/[=environment.name] playbooks/infrastructure.yml --tags wireguard
```

Before the first run: the secrets, the programs and the mesh keys, as `ansible/README.md` tells. To carry the
certificates over from Terraform, and to make and publish the mesh keys:

```sh
scripts/export-certificates.sh [=environment.name]
scripts/wireguard-keys.sh [=environment.name]
```

</#list>
## Monitoring

`ansible/playbooks/monitoring.yml` installs what is in `prometheus`, `alertmanager` and `grafana`. To look at it before:

```sh
promtool check config prometheus/prometheus.yml
promtool test rules prometheus/tests/*.yml
amtool check-config alertmanager/alertmanager.yml
```

## Scripts

| script | what it does |
|---|---|
| `scripts/check-prerequisites.sh [environment]` | says which programs and credentials are missing |
| `scripts/deploy.sh environment` | all of it in order: Terraform, certificates, mesh keys, Ansible |
| `scripts/terraform.sh environment command` | any Terraform command with state, values and settings in place |
| `scripts/playbook.sh environment playbook` | any playbook |
| `scripts/export-certificates.sh environment` | the certificates that Terraform ordered, to where Ansible takes them from |
| `scripts/wireguard-keys.sh environment` | makes the mesh keys on the hosts and publishes the public ones |
| `scripts/rotate-certificate.sh environment certificate` | a new certificate with a new key |
