package dev.guidelint.rules.porting;
class PythonOverloadTest {}
