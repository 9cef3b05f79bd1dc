assert new File(basedir, 'tree/terraform/environments/prod/main.tf').exists()
assert new File(basedir, 'tree/README.md').exists()
return true
