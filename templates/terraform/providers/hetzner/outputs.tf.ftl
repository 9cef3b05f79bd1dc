output "network_zones" {
  description = "Network zone of every location; all nodes of a network must be in one zone."
  value = {
<#list plan.providers.hetzner.locations as name, location>
    [=name] = "[=location.zone]"
</#list>
  }
}

output "placement_group_size" {
  description = "How many servers a spread placement group takes."
  value       = [=plan.providers.hetzner.limits.placementGroup.servers]
}

output "poll_interval" {
  description = "Pause between two questions about a running action; a project has 3600 requests per hour."
  value       = "[=plan.providers.hetzner.limits.pollInterval]"
}
