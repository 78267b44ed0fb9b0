package p;

class BadTest {
  static int count;
}
