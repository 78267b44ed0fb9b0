package dev.guidelint.rules.porting;
class PythonCheckedExcTest {}
