<#-- The Terraform that everything of the tree is written for. -->
<#assign leastTerraform = "1.11.0">

<#-- The providers of a module, each in the version of its room: pack/providers/<name>/provider.yaml. -->
<#macro required_providers names>
  required_providers {
<#list names as name>
<#local terraform = plan.providers.all[name].terraform>
    [=terraform.name] = {
      source  = "[=terraform.source]"
      version = "[=terraform.version]"
    }
</#list>
  }
</#macro>
