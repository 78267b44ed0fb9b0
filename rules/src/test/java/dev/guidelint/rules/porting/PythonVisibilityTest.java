package dev.guidelint.rules.porting;
class PythonVisibilityTest {}
