<#import "/terraform/lib/versions.tf.ftl" as tf>
terraform {
  required_version = ">= [=tf.leastTerraform], < 2.0.0"

<@tf.required_providers names=["acme", "cloudflare", "hcloud"]/>

  # Filled in by: terraform init -backend-config=backend.hcl
  backend "s3" {}
}
