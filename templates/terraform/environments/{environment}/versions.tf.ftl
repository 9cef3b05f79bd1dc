terraform {
  required_version = ">= 1.11.0, < 2.0.0"

  required_providers {
    acme = {
      source  = "vancluever/acme"
      version = "~> 2.48"
    }
    cloudflare = {
      source  = "cloudflare/cloudflare"
      version = "~> 5.22.0"
    }
    hcloud = {
      source  = "hetznercloud/hcloud"
      version = "~> 1.68"
    }
  }

  # Filled in by: terraform init -backend-config=backend.hcl
  backend "s3" {}
}
