package org.example.library.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All books, found by their number or by a word of their title. */
public class Catalogue {
    private static Catalogue instance;
    private static final Map<String, List<Book>> BY_WORD = new HashMap<>();

    private final ArrayList<Book> books = new ArrayList<>();

    /** The one catalogue there is. */
    public static Catalogue getInstance() {
        if (instance == null) {
            instance = new Catalogue();
        }
        return instance;
    }

    /**
     * Adds a book.
     *
     * @param book the book
     */
    public void add(Book book) {
        books.add(book);
        for (String word : book.title.split(" ")) {
            BY_WORD.computeIfAbsent(word.toLowerCase(), key -> new ArrayList<>()).add(book);
        }
    }

    /**
     * Books with a word in their title.
     *
     * @param word the word
     * @return the books
     */
    public List<Book> find(String word) {
        List<Book> found = BY_WORD.get(word);
        if (found == null) {
            return null;
        }
        return found;
    }

    /**
     * The first book with a word in its title.
     *
     * @param word the word
     * @return the book, if there is one
     */
    public Optional<Book> first(String word) {
        List<Book> found = find(word);
        if (found == null) {
            return null;
        }
        return Optional.of(found.get(0));
    }

    /** Every book, in the order they came. */
    public ArrayList<Book> all() {
        return books;
    }

    /**
     * Reads a list of books.
     *
     * @param lines one book a line
     * @param skipHeader whether the first line is a header
     * @param trim whether blanks count
     * @param strict whether a bad line is an error
     */
    public void load(List lines, boolean skipHeader, boolean trim, boolean strict) {
        for (Object line : lines.subList(skipHeader ? 1 : 0, lines.size())) {
            String text = (String) line;
            if (trim) {
                text = text.trim();
            }
            if (strict && text.isEmpty()) {
                throw new IllegalArgumentException("an empty line");
            }
        }
    }
}
