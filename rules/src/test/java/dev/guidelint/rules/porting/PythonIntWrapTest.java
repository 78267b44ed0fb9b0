package dev.guidelint.rules.porting;
class PythonIntWrapTest {}
