package de.pressespiegel.text.source;

import de.pressespiegel.model.vocabulary.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Web archives: the pages among their responses; pictures, style sheets and failed requests are no records. */
final class WarcFormat implements FormatReader {
    private final ArticleRecords articles;

    WarcFormat(ArticleRecords articles) {
        this.articles = articles;
    }

    @Override
    public void read(InputStream in, Entry entry, ReadContext context) throws IOException {
        int index = 0;
        int records = 0;
        try (WarcReader reader = new WarcReader(in)) {
            while (true) {
                WarcRecord record = reader.next().orElse(null);
                if (record == null) {
                    break;
                }
                records++;
                if (record instanceof WarcResponse response) {
                    response(response, entry.record(index), context);
                }
                index++;
            }
        } catch (ParsingException e) {
            context.refuse(
                    entry.record(index),
                    RejectReason.MALFORMED,
                    "no WARC record: " + e.getMessage() + "; what follows is lost");
            return;
        }
        if (records == 0) {
            context.refuse(entry.uri(), RejectReason.EMPTY, "no WARC record");
        }
    }

    private void response(WarcResponse response, String uri, ReadContext context) {
        try {
            HttpResponse http = response.http();
            MediaType type = http.contentType();
            if (http.status() != 200 || !isPage(type)) {
                return;
            }
            byte[] bytes = DecodedText.readAtMost(
                    http.bodyDecoded().stream(), context.limits().maxRecordBytes());
            if (bytes == null) {
                context.refuse(uri, RejectReason.TOO_LARGE, TextFormat.tooLarge(context));
                return;
            }
            context.expand(bytes.length);
            if (bytes.length == 0) {
                context.refuse(uri, RejectReason.EMPTY, "a response without content: " + response.target());
                return;
            }
            context.accept(articles.ofPage(uri, context.nextNumber(), bytes, charset(type), response.target()));
        } catch (IOException | IllegalArgumentException e) {
            context.refuse(uri, RejectReason.MALFORMED, "a response that is no HTTP: " + e.getMessage());
        }
    }

    private static boolean isPage(MediaType type) {
        String name = type.type() + "/" + type.subtype();
        return name.equalsIgnoreCase("text/html") || name.equalsIgnoreCase("application/xhtml+xml");
    }

    private static @org.jspecify.annotations.Nullable String charset(MediaType type) {
        for (Map.Entry<String, String> parameter : type.parameters().entrySet()) {
            if (parameter.getKey().toLowerCase(Locale.ROOT).equals("charset")) {
                String name = parameter.getValue().replaceAll("[\"' ]", "");
                try {
                    return java.nio.charset.Charset.isSupported(name) ? name : null;
                } catch (IllegalArgumentException e) {
                    return null;
                }
            }
        }
        return null;
    }
}
