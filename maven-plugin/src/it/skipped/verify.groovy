assert new File(basedir, "build.log").text.contains("Guidelint is skipped")
assert !new File(basedir, "target/lint").exists()
