package dev.guidelint.rules.porting;
class PythonIntDivTest {}
