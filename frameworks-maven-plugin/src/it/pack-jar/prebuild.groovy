import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

def artifact = new File(localRepositoryPath, 'com/example/acme-pack/1')
artifact.mkdirs()
new File(artifact, 'acme-pack-1.pom').text = '''<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>acme-pack</artifactId>
  <version>1</version>
</project>
'''
def files = [
    'META-INF/frameworks/pack.yml'                                 : 'name: acme\n',
    'META-INF/frameworks/templates/docs/{environment}.txt.ftl'     : 'from a jar: [=environment.domain]\n',
    'META-INF/frameworks/templates/scripts/wireguard-keys.sh.ftl'  :
        '<#include "/@frameworks/scripts/wireguard-keys.sh.ftl">\n# kept by acme\n',
]
new File(artifact, 'acme-pack-1.jar').withOutputStream { out ->
    def zip = new ZipOutputStream(out)
    files.each { path, text ->
        zip.putNextEntry(new ZipEntry(path))
        zip.write(text.getBytes('UTF-8'))
        zip.closeEntry()
    }
    zip.close()
}
return true
