package org.example.library.catalogue;

import java.util.Date;
import java.util.Objects;
import java.util.Optional;

/** A book that the library owns, once for each copy on the shelf. */
public class Book {
    public String title;
    public String shelf;
    private final String isbn;
    private final Date bought;
    private final String[] authors;
    private Optional<String> remark = Optional.empty();

    /**
     * A new copy.
     *
     * @param isbn number of the edition
     * @param title what stands on the cover
     * @param authors who wrote it, in the order of the cover
     * @param bought the day it came into the library
     */
    public Book(String isbn, String title, String[] authors, Date bought) {
        this.isbn = Objects.requireNonNull(isbn);
        this.title = title;
        this.authors = authors;
        this.bought = bought;
    }

    /** Who wrote it, in the order of the cover. */
    public String[] authors() {
        return authors;
    }

    /** Gets the bought. */
    public Date getBought() {
        return bought;
    }

    public String isbn() {
        return isbn;
    }

    /** What somebody noted on the card, for example a coffee stain. */
    public Optional<String> remark() {
        return remark;
    }

    public void setRemark(String text) {
        remark = Optional.ofNullable(text);
    }
}
