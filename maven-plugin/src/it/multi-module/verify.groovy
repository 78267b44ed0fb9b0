String log = new File(basedir, "build.log").text
// What the interface documents needs no words of its own: the class path reaches the sibling module.
assert log.contains("impl/src/main/java/impl/Polite.java:[11,15]")
assert !log.contains("Polite.java:[7,")
assert new File(basedir, "api/target/lint/lint.sarif").isFile()
def run = new groovy.json.JsonSlurper().parse(new File(basedir, "impl/target/lint/lint.sarif")).runs[0]
assert run.results.collect { it.locations[0].physicalLocation.artifactLocation.uri } == ["impl/src/main/java/impl/Polite.java"]
