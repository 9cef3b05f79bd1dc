# Facts about the three services, in one place for every environment.
module "hetzner" {
  source = "../../providers/hetzner"
}

module "cloudflare" {
  source = "../../providers/cloudflare"
}

module "acme" {
  source = "../../providers/acme"

  directory = var.acme.directory
}

# Without a token in a variable the provider reads HCLOUD_TOKEN.
provider "hcloud" {
  token         = var.hcloud_token
  poll_interval = module.hetzner.poll_interval
}

# Without a token in a variable the provider reads CLOUDFLARE_API_TOKEN.
provider "cloudflare" {
  api_token = var.cloudflare_token
}

provider "acme" {
  server_url = module.acme.server_url
}
