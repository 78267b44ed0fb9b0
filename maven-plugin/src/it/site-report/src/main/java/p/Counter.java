package p;

class Counter {
  static int count;
}
