String log = new File(basedir, "build.log").text
assert log.contains("Guidelint: 1 errors")
assert !log.contains("maven-compiler-plugin")
assert new File(basedir, "target/lint/lint.sarif").text.contains("p/Bad.java")
assert new File(basedir, "target/lint/lint.json").isFile()
assert new File(basedir, "target/lint/lint.txt").text.contains("Bad.java:4:14: error")
["json", "sarif", "txt"].each { assert !new File(basedir, "target/lint/lint." + it).text.contains("Left.java") }
