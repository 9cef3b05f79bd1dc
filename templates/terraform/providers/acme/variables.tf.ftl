variable "directory" {
  description = "Which directory of Let's Encrypt: production has rate limits, staging is not trusted by browsers."
  type        = string
  nullable    = false

  validation {
    condition     = contains(["production", "staging"], var.directory)
    error_message = "The directory must be production or staging."
  }
}
