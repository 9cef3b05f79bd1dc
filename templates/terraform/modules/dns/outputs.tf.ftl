output "records" {
  description = "Names, types and contents by key."
  value = {
    for key, record in cloudflare_dns_record.this : key => {
      name    = record.name
      type    = record.type
      content = record.content
    }
  }
}
