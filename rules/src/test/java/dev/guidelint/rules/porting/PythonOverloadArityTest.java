package dev.guidelint.rules.porting;
class PythonOverloadArityTest {}
