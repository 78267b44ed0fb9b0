assert new File(basedir, "build.log").text.contains("Guidelint: 0 errors, 0 warnings")
