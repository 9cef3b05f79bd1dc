output "fullchain_pem" {
  description = "The certificate followed by its issuers."
  value       = "${acme_certificate.this.certificate_pem}${acme_certificate.this.issuer_pem}"
}

output "private_key_pem" {
  description = "Private key of the certificate."
  value       = acme_certificate.this.private_key_pem
  sensitive   = true
}

output "not_after" {
  description = "When the certificate expires."
  value       = acme_certificate.this.certificate_not_after
}
