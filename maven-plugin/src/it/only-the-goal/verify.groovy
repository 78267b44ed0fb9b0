String log = new File(basedir, "build.log").text
assert !log.contains("maven-compiler-plugin")
// The sibling is not compiled, its interface unknown, and unknown is not yes.
assert !log.contains("Polite.java:[7,")
assert new File(basedir, "impl/target/lint/lint.sarif").isFile()
