String log = new File(basedir, "build.log").text
assert log.contains("Guidelint: 1 errors")
assert !log.contains("maven-compiler-plugin")
assert new File(basedir, "target/lint/lint.sarif").text.contains("p/Bad.java")
assert new File(basedir, "target/lint/lint.json").isFile()
assert new File(basedir, "target/lint/lint.txt").text.contains("Bad.java:4:14: error")
for (extension in ["json", "sarif", "txt"]) {
  assert !new File(basedir, "target/lint/lint." + extension).text.contains("Left.java")
}
