package dev.guidelint.rules.porting;
class PythonDataClassTest {}
