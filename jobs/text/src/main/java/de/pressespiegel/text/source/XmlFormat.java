package de.pressespiegel.text.source;

import de.pressespiegel.model.vocabulary.RejectReason;
import de.pressespiegel.text.metadata.FieldNames;
import de.pressespiegel.text.metadata.FieldNames.Field;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** XML of scrapers and corpora (trafilatura's, TEI), by the selectors of {@code conf/ingest/fields.tsv}. */
final class XmlFormat implements FormatReader {
    private static final Set<String> PARAGRAPHS = Set.of("p", "head");

    private final ArticleRecords articles;

    XmlFormat(ArticleRecords articles) {
        this.articles = articles;
    }

    @Override
    public void read(InputStream in, Entry entry, ReadContext context) throws IOException {
        byte[] bytes = DecodedText.readAtMost(in, context.limits().maxRecordBytes());
        if (bytes == null) {
            context.refuse(entry.uri(), RejectReason.TOO_LARGE, TextFormat.tooLarge(context));
            return;
        }
        DecodedText decoded = DecodedText.of(bytes);
        String text = decoded.text();
        if (text == null) {
            context.refuse(
                    entry.uri(),
                    decoded.binary() ? RejectReason.BINARY : RejectReason.ENCODING,
                    String.valueOf(decoded.problem()));
            return;
        }
        FieldNames names = articles.fieldNames();
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        List<Element> records = document.select(names.recordElements());
        if (records.isEmpty()) {
            context.refuse(
                    entry.uri(),
                    RejectReason.UNSUPPORTED_FORMAT,
                    "XML without one of the elements " + names.recordElements()
                            + "; name those of its texts in conf/ingest/fields.tsv (field text, where xml)");
            return;
        }
        for (int i = 0; i < records.size(); i++) {
            String uri = records.size() == 1 ? entry.uri() : entry.record(i);
            context.accept(articles.ofFields(uri, context.nextNumber(), fields(records.get(i), names)));
        }
    }

    private RecordFields fields(Element record, FieldNames names) {
        RecordFields fields = articles.fields();
        for (Field field : Field.values()) {
            for (String selector : names.elements(field)) {
                List<String> values = values(record, selector, field == Field.TEXT);
                if (fields.all(field).isEmpty()) {
                    values.forEach(value -> fields.add(field.name(), value));
                }
            }
        }
        return fields;
    }

    private static List<String> values(Element record, String selector, boolean paragraphs) {
        String[] parts = selector.split("@", 2);
        List<String> values = new ArrayList<>();
        for (Element element : record.select(parts[0])) {
            if (parts.length == 2) {
                values.add(element.attr(parts[1]));
            } else if (paragraphs) {
                addParagraphs(element, values);
            } else {
                values.add(element.text());
            }
        }
        return values;
    }

    /** An element with words of its own is a paragraph; one that only holds others is looked into. */
    private static void addParagraphs(Element element, List<String> paragraphs) {
        boolean ownWords = element.textNodes().stream().anyMatch(node -> !node.isBlank());
        if (ownWords || PARAGRAPHS.contains(element.normalName()) || element.childrenSize() == 0) {
            paragraphs.add(element.text());
        } else {
            element.children().forEach(child -> addParagraphs(child, paragraphs));
        }
    }
}
