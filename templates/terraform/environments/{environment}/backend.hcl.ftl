# Credentials come from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. Hetzner's storage also needs
# AWS_REQUEST_CHECKSUM_CALCULATION=when_required and AWS_RESPONSE_CHECKSUM_VALIDATION=when_required.
bucket = "[=environment.model.state.bucket]"
key    = "[=plan.name]/[=environment.name]/terraform.tfstate"
region = "[=environment.model.state.region]"

endpoints = {
  s3 = "[=environment.model.state.endpoint]"
}

use_lockfile                = true
use_path_style              = true
skip_credentials_validation = true
skip_metadata_api_check     = true
skip_region_validation      = true
skip_requesting_account_id  = true
skip_s3_checksum            = true
