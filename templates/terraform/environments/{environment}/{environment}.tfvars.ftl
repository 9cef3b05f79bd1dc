platform    = "[=plan.name]"
environment = "[=environment.name]"
domain      = "[=environment.domain]"
dns_zone    = "[=environment.model.dns.zone]"

ssh = {
  user = "[=environment.model.ssh.user]"
  port = [=environment.model.ssh.port]
  keys = [=hcl(environment.model.ssh.keys)]
}

acme = {
  email     = "[=environment.model.acme.email]"
  directory = "[=environment.model.acme.directory.name()?lower_case]"
}

clusters = {
<#list environment.clusters as cluster>
  "[=cluster.name]" = {
    network      = "[=cluster.subnet.range]"
    network_zone = "[=cluster.subnet.zone]"
    locations    = [=hcl(cluster.model.locations)]
    server_type  = "[=cluster.model.serverType]"
    image        = "[=cluster.model.image]"
    first_host   = [=cluster.subnet.firstHost]
    labels       = [=hcl(cluster.labels)]
    nodes = {
<#list cluster.nodes as node>
      "[=node.name]" = {
        number          = [=node.place.number]
        fqdn            = "[=node.fqdn]"
        location        = "[=node.place.location]"
        private_ip      = "[=node.addresses.cluster]"
        placement_group = [=node.place.placementGroup]
      }
</#list>
    }
    firewall_rules = [
<#list cluster.firewall as rule>
      {
        protocol = "[=rule.protocol]"
<#if rule.port??>
        port = "[=rule.port]"
</#if>
        source_ips  = [=hcl(rule.sources)]
        description = "[=rule.description]"
      },
</#list>
    ]
  }
</#list>
}

dns_records = {
<#list environment.records as record>
  "[=record.key]" = {
    name    = "[=record.name]"
    type    = "[=record.type]"
    cluster = "[=record.cluster]"
    node    = "[=record.node]"
    ttl     = [=record.ttl]
    proxied = [=record.proxied]
  }
</#list>
}

certificates = {
<#list environment.certificates as certificate>
  "[=certificate.name]" = {
    common_name       = "[=certificate.commonName]"
    alternative_names = [=hcl(certificate.alternativeNames)]
    generation        = [=certificate.generation]
    nodes             = [=hcl(certificate.nodes)]
  }
</#list>
}
