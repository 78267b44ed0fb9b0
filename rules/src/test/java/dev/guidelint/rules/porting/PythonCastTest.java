package dev.guidelint.rules.porting;
class PythonCastTest {}
