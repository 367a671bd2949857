package de.pressespiegel.text.source;

import de.pressespiegel.model.vocabulary.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Zip archives, read as a stream. */
final class ZipFormat implements FormatReader {
    private final EntryReader inner;

    ZipFormat(EntryReader inner) {
        this.inner = inner;
    }

    @Override
    public void read(InputStream in, Entry entry, ReadContext context) throws IOException {
        boolean looksLikeZip = startsLikeZip(in);
        CountedStream compressed = new CountedStream(in);
        int entries = 0;
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(compressed, "UTF-8", true, true)) {
            ZipArchiveEntry file;
            while ((file = zip.getNextEntry()) != null) {
                entries++;
                if (file.isDirectory() || ArchiveNames.isHidden(file.getName())) {
                    continue;
                }
                Entry inside = ArchiveNames.inside(entry, file.getName());
                if (!zip.canReadEntryData(file)) {
                    context.refuse(
                            inside.uri(),
                            RejectReason.UNREADABLE,
                            "encrypted or packed in a rare way; unpack it yourself");
                    continue;
                }
                InputStream content = new Unclosable(new ExpandedStream(zip, compressed, context));
                inner.read(content, inside, context);
                // what was not read is still expanded on the way to the next entry, so it is counted too
                context.watch(content).transferTo(OutputStream.nullOutputStream());
                context.passOver();
            }
        }
        if (entries == 0) {
            boolean archive = looksLikeZip;
            context.refuse(
                    entry.uri(),
                    archive ? RejectReason.EMPTY : RejectReason.MALFORMED,
                    archive ? "an archive without entries" : "no zip archive; check its name");
        }
    }

    private static boolean startsLikeZip(InputStream in) throws IOException {
        in.mark(2);
        byte[] start = in.readNBytes(2);
        in.reset();
        return start.length == 2 && start[0] == 'P' && start[1] == 'K';
    }
}
