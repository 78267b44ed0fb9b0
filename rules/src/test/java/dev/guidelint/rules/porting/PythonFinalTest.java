package dev.guidelint.rules.porting;
class PythonFinalTest {}
