def environments = new File(basedir, 'target/generated-frameworks/terraform/environments')
assert environments.list().sort() == ['prod', 'staging-notes.txt']
assert !new File(basedir, 'target/generated-frameworks/ansible/inventory/staging').exists()

def log = new File(basedir, 'build.log').text
def deleted = (log =~ /unchanged, (\d+) deleted/).collect { it[1].toInteger() }
assert deleted[0] == 0 && deleted[1] >= 8
return true
