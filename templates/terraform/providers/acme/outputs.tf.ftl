output "server_url" {
  description = "Address of the directory."
  value       = local.directories[var.directory]
}
