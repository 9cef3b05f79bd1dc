data "cloudflare_zone" "this" {
  filter = {
    name = var.zone
  }
}

resource "cloudflare_dns_record" "this" {
  for_each = var.records

  zone_id = data.cloudflare_zone.this.zone_id
  name    = each.value.name
  type    = each.value.type
  content = each.value.content
  proxied = each.value.proxied
  ttl     = each.value.proxied ? var.proxied_ttl : each.value.ttl
  comment = "managed by Terraform"

  lifecycle {
    precondition {
      condition     = each.value.name == var.zone || endswith(each.value.name, ".${var.zone}")
      error_message = "The record ${each.value.name} is outside of the zone ${var.zone}."
    }
  }
}
