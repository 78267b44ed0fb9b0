int calls;

void main() {
  calls++;
  IO.println(twice(calls));
}

int twice(int x) {
  x *= 2;
  return x;
}
