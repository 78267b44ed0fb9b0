String log = new File(basedir, "build.log").text
assert log.contains("guide.adoc:3:7: error: unknown rule")
assert log.contains("did you mean `non-final-static-field`?")
assert log.contains("The guide cannot be used")
