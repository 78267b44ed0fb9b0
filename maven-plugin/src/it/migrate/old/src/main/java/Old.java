class Old {
    Integer five() {
        return new Integer(5);
    }

    void end(Thread thread) {
        thread.stop();
    }
}
