# Run with: terraform test. Nothing is created: the provider is mocked, only its schema is real.
mock_provider "cloudflare" {}

variables {
  zone        = "example.net"
  proxied_ttl = 1
  records = {
    plain   = { name = "node.example.net", type = "A", content = "192.0.2.1", ttl = 60, proxied = false }
    proxied = { name = "example.net", type = "AAAA", content = "2001:db8::1", ttl = 60, proxied = true }
  }
}

run "keeps_the_time_to_live_of_plain_records_only" {
  command = plan

  assert {
    condition     = cloudflare_dns_record.this["plain"].ttl == 60
    error_message = "A plain record keeps its time to live."
  }

  assert {
    condition     = cloudflare_dns_record.this["proxied"].ttl == 1
    error_message = "A proxied record has the automatic time to live."
  }
}

run "refuses_a_record_outside_of_the_zone" {
  command = plan

  variables {
    records = {
      strange = { name = "example.org", type = "A", content = "192.0.2.1", ttl = 60, proxied = false }
    }
  }

  expect_failures = [cloudflare_dns_record.this]
}
