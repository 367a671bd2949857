package de.pressespiegel.text.source;

import java.io.IOException;

/** Reading that came to nothing: the message says how. */
final class StalledException extends IOException {
    private static final long serialVersionUID = 1L;

    StalledException(String message) {
        super(message);
    }
}
