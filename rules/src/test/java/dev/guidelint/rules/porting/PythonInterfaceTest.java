package dev.guidelint.rules.porting;
class PythonInterfaceTest {}
