package org.example.library.lending;

import java.util.Date;
import org.example.library.catalogue.Book;

/** A book on its way, from the desk to the reader and back. */
public final class Loan {
    private final Book book;
    private final String reader;
    private final Date since;
    private boolean open = true;

    Loan(Book book, String reader, Date since) {
        this.book = book;
        this.reader = reader;
        this.since = since;
    }

    /** What was lent. */
    public Book book() {
        return book;
    }

    /** Who has it. */
    public String reader() {
        return reader;
    }

    /** When it left the desk. */
    public Date since() {
        return since;
    }

    /** Whether it has not come back yet. */
    public boolean isOpen() {
        return open;
    }

    void close() {
        open = false;
    }
}
