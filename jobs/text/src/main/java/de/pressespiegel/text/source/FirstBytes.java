package de.pressespiegel.text.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Arrays;

/** A look at the first bytes of a stream. */
final class FirstBytes {
    private FirstBytes() {}

    /**
     * The first bytes, fewer when the stream is short; it stands at its beginning afterwards. Damage further on ends the
     * look and is met again by whoever reads on.
     *
     * @throws StalledException when the stream gives nothing
     */
    static byte[] of(BufferedInputStream in, int most) throws IOException {
        byte[] bytes = new byte[most];
        int length = 0;
        in.mark(most);
        try {
            for (int n = 0; n >= 0 && length < most; n = in.read(bytes, length, most - length)) {
                length += n;
            }
        } catch (StalledException e) {
            throw e;
        } catch (IOException e) {
            if (length == 0) {
                throw e;
            }
        }
        in.reset();
        return Arrays.copyOf(bytes, length);
    }
}
