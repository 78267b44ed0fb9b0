package org.example.library.lending;

import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.example.library.catalogue.Book;

/** Hands out books and takes them back. */
public class LendingDesk {
    private static final SimpleDateFormat DAY = new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT);
    static int lent;

    private final Map<String, Loan> loans = new HashMap<>();

    /**
     * Lends a book.
     *
     * @param book what is lent
     * @param reader who takes it home
     * @return the loan, with the day it ends
     */
    public Loan lend(Book book, String reader) {
        lent++;
        Loan loan = new Loan(book, reader, new Date());
        loans.put(book.isbn(), loan);
        System.out.println("lent " + book.title + " on " + DAY.format(loan.since()));
        return loan;
    }

    /**
     * Takes a book back.
     *
     * @param isbn number of the book
     */
    public void takeBack(String isbn) {
        try {
            loans.remove(isbn).close();
        } catch (Exception e) {
            // nothing was lent
        }
    }

    /** Waits until the printer has printed what it was given. */
    public void waitForPrinter() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            System.err.println("printer: " + e.getMessage());
        }
    }
}
