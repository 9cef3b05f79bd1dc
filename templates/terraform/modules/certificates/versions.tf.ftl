terraform {
  required_version = ">= 1.11.0"

  required_providers {
    acme = {
      source  = "vancluever/acme"
      version = "~> 2.45"
    }
  }
}
