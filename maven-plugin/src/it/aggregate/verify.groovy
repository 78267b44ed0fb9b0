File folder = new File(basedir, "target/lint")
def runs = new groovy.json.JsonSlurper().parse(new File(folder, "lint.sarif")).runs
assert runs.size() == 1
def places = runs[0].results.collect {
  def place = it.locations[0].physicalLocation
  it.ruleId + " " + place.artifactLocation.uri + ":" + place.region.startLine
}
// One scan: what Polite overrides is documented in the sources of the other module, which nobody has compiled.
assert places.toSorted() == [
  "missing-method-doc impl/src/main/java/impl/Polite.java:11",
  "non-final-static-field api/src/main/java/api/Counter.java:6",
  "non-final-static-field api/src/test/java/api/CounterTest.java:4",
  "non-final-static-field impl/src/test/java/impl/PoliteTest.java:4",
]

String html = new File(folder, "report.html").text
for (word in ["aggregate", "Counter", "CounterTest", "Polite", "PoliteTest"]) {
  assert html.contains(word)
}
// Nothing is left in the modules.
assert !new File(basedir, "api/target").exists()
assert !new File(basedir, "impl/target").exists()
assert !new File(basedir, "build.log").text.contains("maven-compiler-plugin")
