# Run with: terraform test. Nothing is ordered: the provider is mocked, only its schema is real.
mock_provider "acme" {}

variables {
  account_key_pem       = "key"
  common_name           = "example.net"
  alternative_names     = []
  generation            = 1
  dns_provider          = "cloudflare"
  recursive_nameservers = ["192.0.2.53:53"]
}

run "orders_one_name" {
  command = apply

  assert {
    condition     = acme_certificate.this.common_name == "example.net"
    error_message = "The certificate is for the common name."
  }

  assert {
    condition     = acme_certificate.this.revoke_certificate_on_destroy == false
    error_message = "Replacing a certificate must not revoke the one that is still served."
  }
}

run "keeps_the_certificate_while_the_generation_stays" {
  command = apply

  assert {
    condition     = output.fullchain_pem == run.orders_one_name.fullchain_pem
    error_message = "Nothing changed, so the certificate must not."
  }
}

run "orders_a_new_one_for_a_new_generation" {
  command = apply

  variables {
    generation = 2
  }

  assert {
    condition     = output.fullchain_pem != run.orders_one_name.fullchain_pem
    error_message = "A new generation needs a new certificate."
  }
}
