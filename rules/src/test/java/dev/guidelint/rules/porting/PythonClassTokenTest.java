package dev.guidelint.rules.porting;
class PythonClassTokenTest {}
