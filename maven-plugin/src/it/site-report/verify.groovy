// An error is found, and the builds have gone on.
for (folder in ["site", "older-site", "alone"]) {
  String html = new File(basedir, "target/" + folder + "/lint-report.html").text
  assert html.contains("Site Report")
  assert html.contains("Counter.java")
  assert html.contains("State")
}
for (folder in ["site", "older-site"]) {
  String overview = new File(basedir, "target/" + folder + "/project-reports.html").text
  assert overview.contains('href="lint-report.html"')
  assert overview.contains("The maintainability guide of the project")
}
