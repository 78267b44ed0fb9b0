package impl;

class PoliteTest {
  static int calls;
}
