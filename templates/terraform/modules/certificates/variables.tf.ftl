variable "account_key_pem" {
  description = "Private key of the ACME account."
  type        = string
  nullable    = false
  sensitive   = true
}

variable "common_name" {
  description = "First name of the certificate."
  type        = string
  nullable    = false
}

variable "alternative_names" {
  description = "Further names; none that a wildcard among the names covers."
  type        = list(string)
  nullable    = false
}

variable "generation" {
  description = "Raise it to order a new certificate and key."
  type        = number
  nullable    = false
}

variable "dns_provider" {
  description = "Name of the DNS provider that answers the challenge."
  type        = string
  nullable    = false
}

variable "recursive_nameservers" {
  description = "Resolvers, with port, that look for the challenge record."
  type        = list(string)
  nullable    = false
}
