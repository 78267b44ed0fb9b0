package hard;

import java.util.concurrent.locks.*;
import javax.annotation.concurrent.GuardedBy;

class Locks {
  private final Lock lock = new ReentrantLock();

  @GuardedBy("lock")
  private int count;

  @GuardedBy("this")
  private int own;

  @GuardedBy("Locks.class")
  static int shared;

  @GuardedBy("not an expression (")
  int odd;

  void locked() {
    lock.lock();
    try {
      count++;
    } finally {
      lock.unlock();
    }
    synchronized (this) {
      own++;
      Runnable later = () -> own--;
    }
    count--;
    shared++;
  }

  static synchronized int get() {
    return shared;
  }
}
