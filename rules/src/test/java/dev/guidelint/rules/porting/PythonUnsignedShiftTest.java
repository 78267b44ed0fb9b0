package dev.guidelint.rules.porting;
class PythonUnsignedShiftTest {}
