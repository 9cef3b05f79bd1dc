# The generator's own folder; only the list of what it wrote belongs here
/.frameworks/*
!/.frameworks/manifest

# Written by the tools
__pycache__/
*.retry

# Private keys on their way from Terraform to the hosts
/ansible/certificates/
certificates.json

# Never commit the password that opens the vaults
.vault-password*
