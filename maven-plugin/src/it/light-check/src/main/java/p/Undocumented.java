package p;

public class Undocumented {}
