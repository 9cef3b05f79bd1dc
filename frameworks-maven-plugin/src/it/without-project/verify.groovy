assert new File(basedir, 'tree/terraform/environments/prod/main.tf').exists()
assert new File(basedir, 'tree/README.md').exists()
assert new File(basedir, 'target/generated-frameworks/README.md').exists()
assert !basedir.list().any { it.contains('$') }
return true
