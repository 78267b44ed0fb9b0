package api;

class CounterTest {
  static int calls;
}
