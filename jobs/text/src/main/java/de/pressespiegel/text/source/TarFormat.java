package de.pressespiegel.text.source;

import de.pressespiegel.model.vocabulary.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Tar archives; links and devices in them are passed over. */
final class TarFormat implements FormatReader {
    private final EntryReader inner;

    TarFormat(EntryReader inner) {
        this.inner = inner;
    }

    @Override
    public void read(InputStream in, Entry entry, ReadContext context) throws IOException {
        CountedStream packed = new CountedStream(in);
        int entries = 0;
        try (TarArchiveInputStream tar = new TarArchiveInputStream(packed, "UTF-8")) {
            TarArchiveEntry file;
            while ((file = tar.getNextEntry()) != null) {
                if (!file.isCheckSumOK()) {
                    context.refuse(
                            entries == 0
                                    ? entry.uri()
                                    : ArchiveNames.inside(entry, file.getName()).uri(),
                            RejectReason.MALFORMED,
                            "no tar archive, or a damaged one: the sum of a head is wrong; what follows is lost");
                    return;
                }
                entries++;
                if (file.isFile()
                        && !file.isLink()
                        && !file.isSymbolicLink()
                        && !ArchiveNames.isHidden(file.getName())) {
                    // a sparse entry claims more than the archive holds
                    InputStream content = new ExpandedStream(tar, packed, context, false);
                    inner.read(new Unclosable(content), ArchiveNames.inside(entry, file.getName()), context);
                }
                context.passOver();
            }
        }
        if (entries == 0) {
            context.refuse(entry.uri(), RejectReason.EMPTY, "an archive without entries, or no tar archive");
        }
    }
}
