package dev.guidelint.rules.porting;
class PythonInterfaceDefaultTest {}
