String log = new File(basedir, "build.log").text
assert log.contains("Guidelint: 0 errors, 1 warnings")

// What writes reports has not been fetched, ...
File repository = new File(basedir, "target/repository")
assert new File(repository, "dev/guidelint/guidelint-rules").isDirectory()
for (folder in ["dev/guidelint/guidelint-report", "org/asciidoctor", "org/jruby"]) {
  assert !new File(repository, folder).exists()
}
// ... nor has it been loaded.
assert log.contains("Populating class realm plugin>dev.guidelint:lint-maven-plugin")
assert log.contains("Included: dev.guidelint:guidelint-rules:jar")
for (word in ["guidelint-report", "asciidoctor", "jruby"]) {
  assert !log.contains(word)
}
