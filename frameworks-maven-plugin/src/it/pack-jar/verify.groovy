def tree = new File(basedir, 'target/generated-frameworks')
assert new File(tree, 'docs/prod.txt').text == 'from a jar: example.org\n'

def script = new File(tree, 'scripts/wireguard-keys.sh')
assert script.canExecute()
assert script.text.contains('# scripts/wireguard-keys.sh.ftl of the pack acme.\n')
assert script.text.endsWith('# kept by acme\n')
return true
