package org.example.library.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Locale;
import org.example.library.lending.LendingException;

/** Answers searches over the network. */
public class SearchServer {
    private final Object lock = new Object();
    private ServerSocket socket;

    /**
     * Starts to listen.
     *
     * @param port the port; 0 for any that is free
     */
    public SearchServer(int port) {
        Locale.setDefault(Locale.ENGLISH);
        new Thread(this::answer).start();
        try {
            socket = new ServerSocket(port);
        } catch (IOException e) {
            throw new LendingException("port " + port + " is taken");
        }
    }

    private void answer() {
        synchronized (lock) {
            try {
                socket.accept().close();
            } catch (IOException e) {
                e.printStackTrace();
                throw new UncheckedIOException(e);
            }
        }
    }

    void stop() throws IOException {
        synchronized (lock) {
            socket.close();
        }
    }
}
