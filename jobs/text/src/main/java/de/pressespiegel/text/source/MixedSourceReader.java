package de.pressespiegel.text.source;

import de.pressespiegel.model.vocabulary.RejectReason;
import de.pressespiegel.text.source.FormatReader.Entry;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of every format, compressed and in archives, and archives in archives. Content is streamed; nothing is
 * written to disk, so that no entry's name can lead anywhere. Thread-safe.
 */
public final class MixedSourceReader implements SourceReader {
    private static final int START = 512;

    private final ReadLimits limits;
    private final Map<FileKind, FormatReader> formats = new EnumMap<>(FileKind.class);

    /**
     * A reader.
     *
     * @param articles makes articles of what is read
     */
    public MixedSourceReader(ArticleRecords articles, ReadLimits limits) {
        this.limits = limits;
        formats.put(FileKind.TEXT, new TextFormat(articles, false));
        formats.put(FileKind.PAGE, new TextFormat(articles, true));
        formats.put(FileKind.JSON, new JsonFormat(articles, false));
        formats.put(FileKind.JSON_LINES, new JsonFormat(articles, true));
        formats.put(FileKind.CSV, new CsvFormat(articles, false));
        formats.put(FileKind.TSV, new CsvFormat(articles, true));
        formats.put(FileKind.XML, new XmlFormat(articles));
        formats.put(FileKind.WARC, new WarcFormat(articles));
        formats.put(FileKind.ZIP, new ZipFormat(this::readEntry));
        formats.put(FileKind.TAR, new TarFormat(this::readEntry));
        formats.put(FileKind.GZIP, new GzipFormat(this::readEntry));
    }

    @Override
    public void read(SourceFile file, ReadGuard guard, Consumer<SourceRecord> sink) {
        ReadContext context = new ReadContext(limits, guard, sink);
        String fault = file.fault();
        if (fault != null) {
            context.refuse(file.uri(), RejectReason.UNREADABLE, fault);
            return;
        }
        try (InputStream in = file.open()) {
            readEntry(in, new Entry(file.name(), file.uri(), 0), context);
        } catch (AbandonedException e) {
            // what could not be read is named already
        } catch (NoSuchFileException | FileNotFoundException e) {
            context.refuse(file.uri(), RejectReason.UNREADABLE, "vanished while the input was read");
        } catch (IOException e) {
            context.refuse(file.uri(), RejectReason.UNREADABLE, e.getMessage() + "; check its permissions");
        }
    }

    /** Reads a file or an archive's entry; every failure becomes a refused record. */
    void readEntry(InputStream in, Entry entry, ReadContext context) throws IOException {
        if (entry.depth() > limits.maxNesting()) {
            context.refuse(
                    entry.uri(),
                    RejectReason.DECOMPRESSION_LIMIT,
                    entry.depth() + " archives inside each other; unpack them or raise ingest.max-nesting");
            return;
        }
        try {
            readContent(in, entry, context);
        } catch (AbandonedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            refuse(e, entry, context);
        } catch (StackOverflowError e) {
            context.refuse(entry.uri(), RejectReason.MALFORMED, "elements nested without end");
        }
    }

    private void readContent(InputStream in, Entry entry, ReadContext context) throws IOException {
        BufferedInputStream source = new BufferedInputStream(context.watch(in), 1 << 16);
        FileKind kind = kind(source, entry.name());
        FormatReader format = formats.get(kind);
        if (format == null) {
            context.refuse(
                    entry.uri(),
                    RejectReason.UNSUPPORTED_FORMAT,
                    kind == FileKind.PARQUET
                            ? "Parquet inside an archive; give the file itself"
                            : "'" + entry.name()
                                    + "' is none of the formats that are read; convert it to text or HTML");
            return;
        }
        format.read(source, entry, context);
    }

    /**
     * Says why an entry could not be read.
     *
     * @throws AbandonedException when the archives around it cannot go on either
     */
    private static void refuse(Exception e, Entry entry, ReadContext context) throws AbandonedException {
        LimitException limit = cause(e, LimitException.class);
        StalledException stalled = cause(e, StalledException.class);
        String message = e.getMessage() == null ? "it ends too early" : e.getMessage();
        if (limit != null) {
            context.refuse(entry.uri(), RejectReason.DECOMPRESSION_LIMIT, String.valueOf(limit.getMessage()));
            throw new AbandonedException(limit);
        } else if (stalled != null) {
            context.refuse(entry.uri(), RejectReason.UNREADABLE, String.valueOf(stalled.getMessage()));
            throw new AbandonedException(stalled);
        } else if (e instanceof IOException) {
            context.refuse(entry.uri(), RejectReason.MALFORMED, "broken or cut off: " + message);
        } else {
            context.refuse(entry.uri(), RejectReason.MALFORMED, "cannot be read: " + e);
        }
    }

    /** The first of a kind among an exception and its causes, since libraries wrap what streams throw; null when none is. */
    private static <T extends Throwable> @Nullable T cause(Throwable e, Class<T> kind) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (kind.isInstance(at)) {
                return kind.cast(at);
            }
        }
        return null;
    }

    private static FileKind kind(BufferedInputStream in, String name) throws IOException {
        FileKind named = FileKind.ofName(name);
        if (named == FileKind.UNSUPPORTED) {
            return named;
        }
        byte[] start = FirstBytes.of(in, START);
        if (named == null) {
            return FileKind.ofStart(start);
        }
        // some scrapers keep what the server sent, packed, under the name of the content
        boolean archive = named == FileKind.ZIP || named == FileKind.TAR;
        return FileKind.isGzip(start) && !archive ? FileKind.GZIP : named;
    }
}
