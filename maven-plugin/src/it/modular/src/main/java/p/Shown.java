package p;

public class Shown {}
