package dev.guidelint.analyzer.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Does a number of pieces of work on a few threads with very large stacks, for deeply nested code is parsed and walked by
 * recursion. Work cannot be interrupted: a piece that exceeds its limit is given up, its thread is left to itself, and a
 * new thread takes its place.
 *
 * @param <R> the result of a piece of work
 */
final class Workers<R> {
    /** Taken from the address space, not from memory: pages are only used when the stack grows into them. */
    private static final long STACK_BYTES = 512L << 20;

    private static final long CHECK_MILLIS = 100;

    private final Supplier<IntFunction<R>> workFactory;
    private final IntToLongFunction limitNanos;
    private final IntFunction<R> onGivenUp;
    private final AtomicReferenceArray<@Nullable R> results;
    private final AtomicInteger next = new AtomicInteger();
    private final List<Worker> workers = new ArrayList<>();
    private final Object monitor = new Object();
    private int finished;
    private final List<Throwable> failures = new ArrayList<>();

    private Workers(
            int count, Supplier<IntFunction<R>> workFactory, IntToLongFunction limitNanos, IntFunction<R> onGivenUp) {
        this.workFactory = workFactory;
        this.limitNanos = limitNanos;
        this.onGivenUp = onGivenUp;
        this.results = new AtomicReferenceArray<>(count);
    }

    /**
     * Does pieces of work numbered from 0 and returns their results in order.
     *
     * @param threads how many threads to use
     * @param count how many pieces there are
     * @param workFactory called once on each thread for what does the work there
     * @param limitNanos time on the clock that a piece may take; {@link Long#MAX_VALUE} for no limit
     * @param onGivenUp makes the result of a piece that took too long
     * @param progress told now and then how many pieces are done
     */
    static <R> List<R> map(
            int threads,
            int count,
            Supplier<IntFunction<R>> workFactory,
            IntToLongFunction limitNanos,
            IntFunction<R> onGivenUp,
            Progress.Phase progress) {
        Workers<R> workers = new Workers<>(count, workFactory, limitNanos, onGivenUp);
        return workers.run(Math.max(1, Math.min(threads, count)), progress);
    }

    private List<R> run(int threads, Progress.Phase progress) {
        int count = results.length();
        for (int i = 0; i < threads; i++) {
            start();
        }
        synchronized (monitor) {
            while (finished < count && failures.isEmpty()) {
                try {
                    monitor.wait(CHECK_MILLIS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("interrupted", e);
                }
                progress.done(finished, count);
                giveUpOverdue();
            }
            if (!failures.isEmpty()) {
                throw new IllegalStateException("a worker thread failed", failures.get(0));
            }
        }
        List<R> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(requireNonNull(results.get(i)));
        }
        return list;
    }

    private void start() {
        Worker worker = new Worker();
        workers.add(worker);
        worker.thread.start();
    }

    private void giveUpOverdue() {
        for (int i = 0; i < workers.size(); i++) {
            Worker worker = workers.get(i);
            int index = worker.current;
            if (worker.abandoned || index < 0) {
                continue;
            }
            boolean isOverdue = System.nanoTime() - worker.startNanos > limitNanos.applyAsLong(index);
            if (isOverdue && worker.current == index && publish(index, onGivenUp.apply(index))) {
                worker.abandoned = true;
                start();
            }
        }
    }

    /** Stores a result unless there is one already, which can be when a piece that was given up finishes after all. */
    private boolean publish(int index, R result) {
        if (!results.compareAndSet(index, null, result)) {
            return false;
        }
        synchronized (monitor) {
            finished++;
            if (finished == results.length()) {
                monitor.notifyAll();
            }
        }
        return true;
    }

    private final class Worker implements Runnable {
        @SuppressWarnings({"nullness:assignment", "nullness:argument"}) // the thread starts later
        private final Thread thread = new Thread(null, this, "guidelint-worker", STACK_BYTES);

        private volatile int current = -1;
        private volatile long startNanos;
        private volatile boolean abandoned;

        Worker() {
            // A piece of work that never ends must not keep the process alive.
            thread.setDaemon(true);
        }

        @Override
        public void run() {
            try {
                IntFunction<R> work = workFactory.get();
                while (!abandoned) {
                    int index = next.getAndIncrement();
                    if (index >= results.length()) {
                        return;
                    }
                    startNanos = System.nanoTime();
                    current = index;
                    R result = work.apply(index);
                    current = -1;
                    publish(index, result);
                }
            } catch (Throwable e) {
                synchronized (monitor) {
                    failures.add(e);
                    monitor.notifyAll();
                }
            }
        }
    }
}
