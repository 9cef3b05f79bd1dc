def tree = new File(basedir, 'target/generated-frameworks')
assert new File(tree, 'README.md').exists()
assert new File(tree, 'docs').list() as List == ['prod.txt']
assert new File(tree, 'docs/prod.txt').text == 'example.org\n'
assert !new File(basedir, 'other').exists()

def log = new File(basedir, 'build.log').text
def place = 'broken-pack/templates/docs/list.txt.ftl:2:3: error FW4002: there is no \'environment.nme\' here'
assert log.contains(place)
return true
