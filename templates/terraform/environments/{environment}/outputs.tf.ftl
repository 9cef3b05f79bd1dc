output "domain" {
  description = "DNS suffix of every host and public name."
  value       = var.domain
}

output "nodes" {
  description = "Every node by its full name: where it is and how it is reached."
  value       = merge([for cluster in module.cluster : cluster.nodes]...)
}

output "networks" {
  description = "Private network of each cluster."
  value       = { for name, cluster in module.cluster : name => cluster.network }
}

output "dns_records" {
  description = "Public names and what they lead to."
  value       = module.dns.records
}

output "certificates" {
  description = "Certificate chain, private key and receiving nodes of each certificate."
  value = {
    for name, certificate in module.certificates : name => {
      fullchain_pem   = certificate.fullchain_pem
      private_key_pem = certificate.private_key_pem
      not_after       = certificate.not_after
      nodes           = var.certificates[name].nodes
    }
  }
  sensitive = true
}
