package dev.guidelint.rules.porting;
class PythonCtorOverloadTest {}
