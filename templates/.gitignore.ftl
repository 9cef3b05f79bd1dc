# The generator's working folder, there only while it writes
/.frameworks-staging/

# Written by the tools
__pycache__/
*.retry

# Never commit the password that opens the vaults
.vault-password*
