package p;

class Bad {
  static int count;
}
