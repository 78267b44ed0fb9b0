String log = new File(basedir, "build.log").text
for (word in ["lint:check", "lint:report", "lint:aggregate", "lint.skip", "lint.failOnViolation", "lint.violationSeverity", "lint.guide"]) {
  assert log.contains(word)
}
