output "proxied_ttl" {
  description = "The only time to live that Cloudflare accepts for a proxied record: automatic."
  value       = 1
}

output "acme_dns_provider" {
  description = "Name under which the ACME provider knows Cloudflare."
  value       = "cloudflare"
}

output "nameservers" {
  description = "Resolvers that see a new record at once, with port."
  value       = ["1.1.1.1:53", "1.0.0.1:53"]
}
