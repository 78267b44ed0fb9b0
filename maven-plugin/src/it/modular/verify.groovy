String log = new File(basedir, "build.log").text
assert log.contains("Shown.java:[3,14]")
assert !log.contains("Hidden.java")
