import network.frameworks.generator.golden.GoldenTree

def expected = new File(basedir, '../../../../samples/frameworks-network/expected').canonicalFile.toPath()
def tree = new File(basedir, 'target/generated-frameworks').toPath()
GoldenTree.assertMatches(expected, tree)

def log = new File(basedir, 'build.log').text
def told = (log =~ /(\d+) files written, (\d+) unchanged, (\d+) deleted/).collect { it.tail()*.toInteger() }
assert told.size() == 2
assert told[0][0] > 0 && told[0][1..2] == [0, 0]
assert told[1] == [0, told[0][0], 0]
assert log.contains(tree.toString())
return true
