variable "zone" {
  description = "Cloudflare zone that holds the records."
  type        = string
  nullable    = false
}

variable "records" {
  description = "Records by key, with full names."
  type = map(object({
    name    = string
    type    = string
    content = string
    ttl     = number
    proxied = bool
  }))
  nullable = false
}

variable "proxied_ttl" {
  description = "The only time to live that Cloudflare accepts for a proxied record."
  type        = number
  nullable    = false
}
