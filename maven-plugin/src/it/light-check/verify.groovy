String log = new File(basedir, "build.log").text
assert log.contains("Guidelint: 0 errors, 1 warnings")
// What writes reports is neither fetched nor loaded, nor is it asked after.
assert log.contains("Populating class realm plugin>dev.guidelint:lint-maven-plugin")
assert log.contains("Included: dev.guidelint:guidelint-rules:jar")
for (word in ["guidelint-report", "asciidoctor", "jruby", "doxia-core"]) {
  assert !log.contains(word)
}
