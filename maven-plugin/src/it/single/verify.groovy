String log = new File(basedir, "build.log").text
assert log.contains("src/main/java/p/Undocumented.java:[3,14] ")
assert log.contains("[missing-type-doc]")
assert log.contains("Guidelint: 0 errors, 1 warnings")
// No forked lifecycle: everything runs once.
assert log.count("maven-compiler-plugin") == 0 || log.count(":compile (default-compile)") == 1

File sarif = new File(basedir, "target/lint/lint.sarif")
def run = new groovy.json.JsonSlurper().parse(sarif).runs[0]
assert run.results.size() == 1
assert run.results[0].ruleId == "missing-type-doc"
assert run.results[0].locations[0].physicalLocation.artifactLocation.uri == "src/main/java/p/Undocumented.java"
