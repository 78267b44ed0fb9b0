package dev.guidelint.rules.porting;
class PythonCharTest {}
