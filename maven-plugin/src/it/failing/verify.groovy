String log = new File(basedir, "build.log").text
assert log.contains("[ERROR] ") && log.contains("src/main/java/p/Bad.java:[4,14] ")
assert log.contains("Guidelint found 1 violation")
assert new File(basedir, "target/lint/lint.sarif").isFile()
