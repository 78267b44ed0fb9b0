module modular {
  exports p;
}
