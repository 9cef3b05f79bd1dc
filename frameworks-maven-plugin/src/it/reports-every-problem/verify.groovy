def log = new File(basedir, 'build.log').text
assert log.contains("frameworks.yml:4:1: error FW2001: ")
assert log.contains("    4 | colour: blue")
assert log =~ /frameworks.yml:8:\d+: error FW3404: /
assert log.contains("did you mean 'mistserver'?")
assert log.contains("frameworks.yml:16:36: error FW3201: ")
assert log =~ /frameworks.yml:16:\d+: error FW3204: /
assert log =~ /Failed to execute goal .*Generating from frameworks.yml failed with 4 errors, told above\. ->/
assert !log.contains('\tat ') : 'a stack trace was printed'
assert !new File(basedir, 'target').exists()
return true
