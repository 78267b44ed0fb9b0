package dev.guidelint.rules.porting;
class PythonNullTest {}
