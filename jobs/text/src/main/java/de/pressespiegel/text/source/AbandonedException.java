package de.pressespiegel.text.source;

import java.io.IOException;

/** A refusal has been handed on already, and nothing more of this input file can be read. */
final class AbandonedException extends IOException {
    private static final long serialVersionUID = 1L;

    AbandonedException(Throwable cause) {
        super(cause);
    }
}
