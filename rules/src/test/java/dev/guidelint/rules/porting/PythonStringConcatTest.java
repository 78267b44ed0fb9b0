package dev.guidelint.rules.porting;
class PythonStringConcatTest {}
