assert new File(basedir, 'build.log').text.contains('Skipped: frameworks.skip is set.')
assert !new File(basedir, 'target').exists()
return true
