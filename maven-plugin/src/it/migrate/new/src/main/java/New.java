class New {
    Integer five() {
        return Integer.valueOf(5);
    }
}
