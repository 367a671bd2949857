package de.pressespiegel.text.source;

import de.pressespiegel.model.vocabulary.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Web archives, WARC and the older ARC. Every response with status 200, every resource and every conversion whose content
 * is a page or a text becomes an article or a refusal. No records of content, and so neither: what says how the crawl
 * went (warcinfo, request, metadata), what was there before (revisit), failed requests, and pictures, programs, style
 * sheets and data. A broken record costs itself, a clipped file its last record, and both are told.
 */
final class WarcFormat implements FormatReader {
    private static final int HTTP_HEAD = 1 << 16;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([^\"';,\\s]+)");

    private final ArticleRecords articles;

    WarcFormat(ArticleRecords articles) {
        this.articles = articles;
    }

    /** What one record holds, freed of its protocol. */
    private static final class Content {
        private final @Nullable String type;
        private final byte[] bytes;

        Content(@Nullable String type, byte[] bytes) {
            this.type = type;
            this.bytes = bytes;
        }
    }

    @Override
    public void read(InputStream in, Entry entry, ReadContext context) throws IOException {
        WarcRecords records = new WarcRecords(in);
        int index = 0;
        try {
            for (WarcRecords.Part part = records.next(); part != null; part = records.next()) {
                String uri = entry.record(index);
                if (part instanceof WarcRecords.Gap gap) {
                    context.refuse(uri, RejectReason.MALFORMED, gap.why());
                } else if (part instanceof WarcRecords.Whole record) {
                    record(record, uri, context);
                }
                context.passOver();
                index++;
            }
        } catch (StalledException e) {
            throw e;
        } catch (IOException e) {
            context.refuse(
                    entry.record(index),
                    RejectReason.MALFORMED,
                    "broken or cut off: " + (e.getMessage() == null ? "it ends too early" : e.getMessage())
                            + "; what follows is lost");
            return;
        }
        if (index == 0) {
            context.refuse(entry.uri(), RejectReason.EMPTY, "no WARC record");
        }
    }

    /** Reads one record; fails only when the file cannot be read on. */
    private void record(WarcRecords.Whole record, String uri, ReadContext context) throws IOException {
        WarcHead head;
        try {
            head = WarcHead.of(record);
        } catch (IOException e) {
            context.refuse(uri, RejectReason.MALFORMED, "the head of a record cannot be read: " + e.getMessage());
            return;
        }
        if (head.type().equals("continuation")) {
            context.refuse(uri, RejectReason.UNSUPPORTED_FORMAT, "a piece of a record in several; join them first");
        } else if (head.type().equals("response")
                || head.type().equals("resource")
                || head.type().equals("conversion")) {
            content(head, record.block().readNBytes(mostBytes(context)), uri, context);
        }
    }

    private static int mostBytes(ReadContext context) {
        return (int) Math.min(Integer.MAX_VALUE - 8, context.limits().maxRecordBytes() + HTTP_HEAD);
    }

    private void content(WarcHead head, byte[] block, String uri, ReadContext context) {
        try {
            Content content = head.type().equals("response")
                    ? answer(head, block, context)
                    : new Content(
                            head.contentType(), new ContentDecoder(context, false).decode(block, java.util.List.of()));
            if (content != null) {
                article(head, content, uri, context);
            }
        } catch (RecordStream.TooLargeException e) {
            context.refuse(uri, RejectReason.TOO_LARGE, TextFormat.tooLarge(context));
        } catch (IOException | IllegalArgumentException e) {
            context.refuse(uri, RejectReason.MALFORMED, e.getMessage() + "; from " + head.target());
        }
    }

    /** The content of a server's answer; null when it is no article's. */
    private static @Nullable Content answer(WarcHead head, byte[] block, ReadContext context) throws IOException {
        if (!isHttp(head, block)) {
            return null;
        }
        HttpAnswer http;
        try {
            http = HttpAnswer.of(block);
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException("a response that is no HTTP: " + e.getMessage(), e);
        }
        if (http.status() != 200 || ContentKind.isOther(http.contentType())) {
            return null;
        }
        if (block.length >= mostBytes(context)) {
            throw new RecordStream.TooLargeException();
        }
        byte[] body = http.chunked() ? Chunks.joined(http.body()) : http.body();
        return new Content(
                http.contentType(), new ContentDecoder(context, head.truncated() != null).decode(body, http.codings()));
    }

    /** Answers to questions for a host's number are responses too. */
    private static boolean isHttp(WarcHead head, byte[] block) {
        boolean begins =
                block.length > 5 && new String(block, 0, 5, java.nio.charset.StandardCharsets.US_ASCII).equals("HTTP/");
        return begins
                || head.contentType() == null
                || head.contentType().toLowerCase(Locale.ROOT).contains("http");
    }

    private void article(WarcHead head, Content content, String uri, ReadContext context) throws IOException {
        byte[] bytes = content.bytes;
        ContentKind kind = ContentKind.of(content.type, bytes);
        if (kind == ContentKind.OTHER) {
            return;
        }
        if (bytes.length > context.limits().maxRecordBytes()) {
            throw new RecordStream.TooLargeException();
        }
        context.expand(bytes.length);
        if (bytes.length == 0) {
            context.refuse(uri, RejectReason.EMPTY, "a " + head.type() + " without content: " + head.target());
        } else if (kind == ContentKind.UNKNOWN) {
            context.refuse(
                    uri,
                    RejectReason.UNSUPPORTED_FORMAT,
                    "a " + head.type() + " without content type that is neither page nor text: " + head.target());
        } else {
            SourceRecord record = kind == ContentKind.TEXT
                    ? text(head, bytes, uri, context)
                    : articles.ofPage(uri, context.nextNumber(), bytes, charset(content.type), head.target());
            context.accept(
                    record instanceof SourceRecord.Found found && head.truncated() != null
                            ? found.truncatedBy(head.truncated())
                            : record);
        }
    }

    private SourceRecord text(WarcHead head, byte[] bytes, String uri, ReadContext context) {
        DecodedText decoded = DecodedText.of(bytes);
        if (decoded.text() == null) {
            return new SourceRecord.Refused(
                    uri,
                    context.nextNumber(),
                    decoded.binary() ? RejectReason.BINARY : RejectReason.ENCODING,
                    String.valueOf(decoded.problem()));
        }
        RecordFields fields = articles.fields();
        fields.add("url", head.target());
        fields.add("text", decoded.text());
        return articles.ofFields(uri, context.nextNumber(), fields);
    }

    private static @Nullable String charset(@Nullable String type) {
        Matcher charset = CHARSET.matcher(type == null ? "" : type);
        return charset.find() ? charset.group(1) : null;
    }
}
