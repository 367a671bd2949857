package de.pressespiegel.text.source;

import de.pressespiegel.model.vocabulary.RejectReason;
import java.io.IOException;
import java.io.InputStream;

/** A plain text or a page: the whole stream is one record. */
final class TextFormat implements FormatReader {
    private final ArticleRecords articles;
    private final boolean page;

    TextFormat(ArticleRecords articles, boolean page) {
        this.articles = articles;
        this.page = page;
    }

    @Override
    public void read(InputStream in, Entry entry, ReadContext context) throws IOException {
        byte[] bytes = DecodedText.readAtMost(in, context.limits().maxRecordBytes());
        if (bytes == null) {
            context.refuse(entry.uri(), RejectReason.TOO_LARGE, tooLarge(context));
            return;
        }
        if (bytes.length == 0) {
            context.refuse(entry.uri(), RejectReason.EMPTY, "0 bytes");
            return;
        }
        int number = context.nextNumber();
        if (page) {
            context.accept(articles.ofPage(entry.uri(), number, bytes, null, null));
            return;
        }
        DecodedText decoded = DecodedText.of(bytes);
        String text = decoded.text();
        if (text == null) {
            context.refuse(
                    entry.uri(),
                    decoded.binary() ? RejectReason.BINARY : RejectReason.ENCODING,
                    String.valueOf(decoded.problem()));
        } else {
            HeadedText headed = HeadedText.of(text, articles.fields()::reads);
            context.accept(
                    headed == null
                            ? articles.ofText(entry.uri(), number, text)
                            : articles.ofFields(entry.uri(), number, headed.fill(articles.fields())));
        }
    }

    static String tooLarge(ReadContext context) {
        return "more than " + context.limits().maxRecordBytes()
                + " bytes in one record; split it or raise ingest.max-record-size";
    }
}
