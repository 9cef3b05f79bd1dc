def own = new File(basedir, 'target/generated-frameworks/terraform/environments/staging-notes.txt')
own.parentFile.mkdirs()
own.text = 'written by a person'
return true
