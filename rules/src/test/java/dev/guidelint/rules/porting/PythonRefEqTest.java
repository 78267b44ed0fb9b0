package dev.guidelint.rules.porting;
class PythonRefEqTest {}
