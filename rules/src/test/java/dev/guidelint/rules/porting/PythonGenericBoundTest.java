package dev.guidelint.rules.porting;
class PythonGenericBoundTest {}
