package dev.guidelint.rules.porting;
class PythonBytesTest {}
