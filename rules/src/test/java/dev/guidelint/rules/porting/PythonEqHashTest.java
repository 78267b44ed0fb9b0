package dev.guidelint.rules.porting;
class PythonEqHashTest {}
