package de.pressespiegel.text.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes what a server did to a content on its way. Archives often keep the server's words and not its bytes: a content
 * that is plain already is taken as it is, whatever it is said to be, and one that is packed once more is unpacked again.
 */
final class ContentDecoder {
    private static final int MOST_TIMES = 4;

    private final ReadContext context;
    private final boolean clipped;

    /**
     * A decoder.
     *
     * @param clipped whether the content is known to be cut off: what comes before the cut is taken
     */
    ContentDecoder(ReadContext context, boolean clipped) {
        this.context = context;
        this.clipped = clipped;
    }

    /**
     * The content as the reader's browser sees it.
     *
     * @param codings in the order in which they were applied
     * @throws RecordStream.TooLargeException when it is larger than a record may be
     * @throws IOException naming the coding that cannot be undone
     */
    byte[] decode(byte[] body, List<String> codings) throws IOException {
        byte[] content = body;
        for (int i = codings.size() - 1; i >= 0 && !ContentKind.startsLikePage(content); i--) {
            String coding = codings.get(i);
            try {
                content = decode(content, coding);
            } catch (RecordStream.TooLargeException e) {
                throw e;
            } catch (IOException e) {
                throw new IOException("Content-Encoding " + coding + " cannot be undone: " + e.getMessage(), e);
            }
        }
        for (int times = 0; times < MOST_TIMES && FileKind.isGzip(content); times++) {
            content = unzipped(content);
        }
        return content;
    }

    private byte[] decode(byte[] content, String coding) throws IOException {
        return switch (coding) {
            case "gzip", "x-gzip" -> FileKind.isGzip(content) ? unzipped(content) : content;
            case "br" -> drain(new BrotliInputStream(new ByteArrayInputStream(content)));
            case "deflate" -> inflated(content);
            case "identity", "none", "utf-8", "8bit", "binary" -> content;
            default -> throw new IOException("it is none of gzip, deflate and br");
        };
    }

    private byte[] unzipped(byte[] content) throws IOException {
        return drain(new GZIPInputStream(new ByteArrayInputStream(content)));
    }

    /** The standard means deflate with a head of two bytes; some servers leave that out. */
    private byte[] inflated(byte[] content) throws IOException {
        boolean head = content.length >= 2
                && (content[0] & 0x0f) == 8
                && ((content[0] & 0xff) << 8 | content[1] & 0xff) % 31 == 0;
        if (head) {
            try {
                return inflated(content, false);
            } catch (java.util.zip.ZipException e) {
                return inflated(content, true);
            }
        }
        return inflated(content, true);
    }

    private byte[] inflated(byte[] content, boolean bare) throws IOException {
        Inflater inflater = new Inflater(bare);
        try {
            return drain(new InflaterInputStream(new ByteArrayInputStream(content), inflater));
        } finally {
            inflater.end();
        }
    }

    private byte[] drain(InputStream decoder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 13];
        try (InputStream in = context.watch(decoder)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                if (out.size() > context.limits().maxRecordBytes()) {
                    throw new RecordStream.TooLargeException();
                }
            }
        } catch (RecordStream.TooLargeException | StalledException e) {
            throw e;
        } catch (IOException e) {
            if (!clipped || out.size() == 0) {
                throw e;
            }
        }
        if (out.size() == 0) {
            throw new IOException("nothing comes out of it");
        }
        return out.toByteArray();
    }
}
