# Raising the generation in the model orders a new certificate with a new key.
resource "terraform_data" "generation" {
  input = var.generation
}

resource "acme_certificate" "this" {
  account_key_pem           = var.account_key_pem
  common_name               = var.common_name
  subject_alternative_names = length(var.alternative_names) > 0 ? var.alternative_names : null
  key_type                  = "P256"
  min_days_remaining        = 30
  recursive_nameservers     = var.recursive_nameservers

  # A certificate that is being replaced is still served until the new one is everywhere.
  revoke_certificate_on_destroy = false

  # The provider reads CF_DNS_API_TOKEN itself; a token written here would end up in the state.
  dns_challenge {
    provider = var.dns_provider
  }

  lifecycle {
    create_before_destroy = true
    replace_triggered_by  = [terraform_data.generation]
  }
}
