#!/usr/bin/env bash
<#import "/terraform/lib/versions.tf.ftl" as tf>
# Says what this machine still needs before the tree can be used. Changes nothing.
#
# usage: scripts/check-prerequisites.sh [environment]
#
# Without an environment only the programs are looked at.
set -euo pipefail

# shellcheck source=lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

problems=0

ok() {
  printf 'ok       %s\n' "$*"
}

problem() {
  printf 'missing  %s\n' "$*"
  problems=$((problems + 1))
}

# Whether the first version is the second one or a later one.
at_least() {
  printf '%s\n%s\n' "$2" "$1" | sort -C -V
}

# Looks at a program: its name, the command that prints its version, the lowest version that will do.
check_program() {
  local name=$1 minimum=$2 output
  shift 2
  if ! command -v -- "$name" >/dev/null; then
    problem "$name $minimum or newer"
    return
  fi
  output=$("$@" 2>&1) || true
  if [[ ! $output =~ ([0-9]+\.[0-9]+(\.[0-9]+)*) ]]; then
    problem "$name $minimum or newer: this one does not tell its version"
  elif at_least "${BASH_REMATCH[1]}" "$minimum"; then
    ok "$name ${BASH_REMATCH[1]}"
  else
    problem "$name $minimum or newer: this one is ${BASH_REMATCH[1]}"
  fi
}

# Looks at an environment variable without showing it: its name and what it is for.
check_variable() {
  if [[ -n ${!1:-} ]]; then
    ok "$1"
  else
    problem "$1: $2"
  fi
}

check_program terraform [=tf.leastTerraform] terraform version
check_program ansible-playbook 2.14.0 ansible-playbook --version
check_program ssh 8.0 ssh -V
check_program python3 3.9 python3 --version

if [[ $# -gt 0 ]]; then
  require_environment "$1"
  check_variable HCLOUD_TOKEN "API token of the Hetzner Cloud project of $1"
  check_variable CLOUDFLARE_API_TOKEN "API token that may edit the DNS zone of $1"
  check_variable CF_DNS_API_TOKEN "the same token, under the name the ACME provider reads"
  check_variable AWS_ACCESS_KEY_ID "access key of the bucket that holds the Terraform state"
  check_variable AWS_SECRET_ACCESS_KEY "secret key of the bucket that holds the Terraform state"
  vault=ansible/inventory/$1/group_vars/frameworks/vault.yml
  if [[ -f $tree/$vault ]]; then
    ok "$vault"
  else
    problem "$vault: copy vault.yml.example beside it, fill it in and encrypt it with ansible-vault"
  fi
fi

if [[ $problems -gt 0 ]]; then
  fail "missing things: $problems"
fi
printf 'Everything is there.\n'
