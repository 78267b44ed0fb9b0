String log = new File(basedir, "build.log").text
["lint:check", "lint.skip", "lint.failOnViolation", "lint.violationSeverity", "lint.guide"].each { assert log.contains(it) }
