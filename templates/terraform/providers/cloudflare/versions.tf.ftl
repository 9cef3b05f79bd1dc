<#import "/terraform/lib/versions.tf.ftl" as tf>
terraform {
  required_version = ">= [=tf.leastTerraform]"
}
