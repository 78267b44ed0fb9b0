File folder = new File(basedir, "target/lint")
def plan = new groovy.json.JsonSlurper().parse(new File(folder, "migration.json"))
assert plan.migration.from == 8
assert plan.migration.to == 25
assert plan.work*.rule.toSorted() == ["jdk-build", "jdk-deprecated", "jdk-thread-control"]
assert plan.work*.places.flatten()*.path.unique().toSorted() == ["old/src/main/java/Old.java", "pom.xml"]
assert plan.work*.points.sum() == plan.summary.points

def results = new groovy.json.JsonSlurper().parse(new File(folder, "migration.sarif")).runs[0].results
assert results*.ruleId.toSorted() == ["jdk-build", "jdk-deprecated", "jdk-thread-control"]

String page = new File(folder, "migration.html").text
assert page.contains("from Java 8 to Java 25")
assert page.contains("Old.java")
assert new File(basedir, "build.log").text.contains("3 pieces of work")
