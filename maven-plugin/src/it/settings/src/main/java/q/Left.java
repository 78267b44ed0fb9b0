package q;

class Left {
  static int out;
}
