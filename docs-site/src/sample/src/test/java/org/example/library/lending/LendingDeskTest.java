package org.example.library.lending;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Date;
import java.util.Random;
import org.example.library.catalogue.Book;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class LendingDeskTest {
    private final LendingDesk desk = new LendingDesk();

    private static Book book() {
        return new Book("978-" + new Random().nextInt(1000), "Emma", new String[] {"Jane Austen"}, new Date());
    }

    @Test
    void lends() {
        assertTrue(desk.lend(book(), "Harriet").isOpen());
    }

    @Test
    void takesBack() throws InterruptedException {
        desk.lend(book(), "Harriet");
        Thread.sleep(500);
        desk.takeBack("978-1");
    }

    @Test
    @Disabled
    void waits() {
        desk.waitForPrinter();
    }
}
