package de.pressespiegel.text.source;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Gzip, also of several members: the file inside has the name without the ending, if it has one. */
final class GzipFormat implements FormatReader {
    private final EntryReader inner;

    GzipFormat(EntryReader inner) {
        this.inner = inner;
    }

    @Override
    public void read(InputStream in, Entry entry, ReadContext context) throws IOException {
        CountedStream compressed = new CountedStream(in);
        String name = entry.name();
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        String inside = lower.endsWith(".tgz")
                ? name.substring(0, name.length() - 4) + ".tar"
                : lower.endsWith(".gz")
                        ? name.substring(0, name.length() - 3)
                        : FileKind.ofName(name) == null ? name + ".unpacked" : name;
        InputStream expanded = new ExpandedStream(members(compressed), compressed, context);
        inner.read(expanded, new Entry(inside, entry.uri(), entry.depth() + 1), context);
    }

    private static InputStream members(InputStream compressed) throws IOException {
        return new SalvagedStream(GzipCompressorInputStream.builder()
                .setInputStream(compressed)
                .setDecompressConcatenated(true)
                .get());
    }
}
