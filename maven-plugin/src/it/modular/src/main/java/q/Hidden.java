package q;

public class Hidden {}
