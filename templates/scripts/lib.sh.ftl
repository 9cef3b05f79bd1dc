# Shared by the scripts beside it; not run by itself.
# shellcheck shell=bash

# The tree's own folder, used by the scripts that read this file.
# shellcheck disable=SC2034
tree=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck disable=SC2034
readonly tree

readonly environments=(
<#list plan.environments as environment>
  "[=environment.name]"
</#list>
)

# Ends the script with a message.
fail() {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 1
}

# Ends the script unless the word is an environment of this tree.
require_environment() {
  local name
  for name in "${environments[@]}"; do
    if [[ $name == "$1" ]]; then
      return 0
    fi
  done
  fail "there is no environment '$1', only: ${environments[*]}"
}

# Goes to the folder of an environment and connects Terraform to its state. Hetzner's object storage takes no
# checksums in trailers, so the S3 client must not send any.
enter_terraform() {
  export AWS_REQUEST_CHECKSUM_CALCULATION=when_required
  export AWS_RESPONSE_CHECKSUM_VALIDATION=when_required
  cd -- "$tree/terraform/environments/$1" || exit
  terraform init -input=false -backend-config=backend.hcl >&2
}
