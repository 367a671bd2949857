package de.pressespiegel.text.source;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** One input file, wherever it lies. */
public interface SourceFile {
    /** Its last path part, which tells its format. */
    String name();

    /** How tables name it. */
    String uri();

    /** Opens it for reading from the start. */
    InputStream open() throws IOException;

    /** Why it cannot even be opened, and what to do; null when nothing is known to be wrong. */
    @Nullable
    String fault();
}
