output "network_zones" {
  description = "Network zone of every location; all nodes of a network must be in one zone."
  value = {
    ash  = "us-east"
    fsn1 = "eu-central"
    hel1 = "eu-central"
    hil  = "us-west"
    nbg1 = "eu-central"
    sin  = "ap-southeast"
  }
}

output "placement_group_size" {
  description = "How many servers a spread placement group takes."
  value       = 10
}

output "poll_interval" {
  description = "Pause between two questions about a running action; a project has 3600 requests per hour."
  value       = "2s"
}
