locals {
  directories = {
<#list plan.providers.acme.directories as name, address>
    [=name] = "[=address]"
</#list>
  }
}
