package p;

class Good {
  private int count;

  int next() {
    return ++count;
  }
}
