# The generator's working folder, there only while it writes
/.frameworks-staging/

# Written by the tools
__pycache__/
*.retry

# Private keys on their way from Terraform to the hosts
/ansible/certificates/
certificates.json

# Never commit the password that opens the vaults
.vault-password*
