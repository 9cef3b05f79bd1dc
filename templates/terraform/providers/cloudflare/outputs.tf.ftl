output "proxied_ttl" {
  description = "The only time to live that Cloudflare accepts for a proxied record: automatic."
  value       = [=plan.providers.cloudflare.ttl.automatic]
}

output "acme_dns_provider" {
  description = "Name under which the ACME provider knows Cloudflare."
  value       = "[=plan.providers.cloudflare.challenge.provider]"
}

output "nameservers" {
  description = "Resolvers that see a new record at once, with port."
  value       = [=hcl(plan.providers.cloudflare.challenge.resolvers)]
}
