package de.pressespiegel.text.source;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.DateMethod;
import de.pressespiegel.model.vocabulary.RejectReason;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.language.LanguageGuess;
import de.pressespiegel.text.language.LanguageIdentifier;
import de.pressespiegel.text.metadata.FieldNames;
import de.pressespiegel.text.metadata.FieldNames.Field;
import de.pressespiegel.text.metadata.Metadata;
import de.pressespiegel.text.metadata.Outlets;
import de.pressespiegel.text.metadata.PageMetadata;
import de.pressespiegel.text.metadata.PlainWords;
import de.pressespiegel.text.metadata.RecordMetadata;
import de.pressespiegel.text.metadata.TextMetadata;
import de.pressespiegel.text.page.ConsentNotices;
import de.pressespiegel.text.page.PageReader;
import de.pressespiegel.text.page.PageText;
import de.pressespiegel.text.segment.PlainTextSegmenter;
import de.pressespiegel.text.segment.Segmenter;
import de.pressespiegel.text.view.ReadingView;
import de.pressespiegel.text.view.VerbatimOffsets;
import de.pressespiegel.text.view.ViewReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Makes articles, or reasons why not, of decoded content: text, pages and records with fields. Thread-safe. */
public final class ArticleRecords {
    /** Letters below which nothing can be said about a text. */
    private static final int FEWEST_LETTERS = 20;

    private static final Set<SegmentKind> OWN =
            EnumSet.of(SegmentKind.HEADLINE, SegmentKind.LEAD, SegmentKind.SUBHEAD, SegmentKind.BODY, SegmentKind.LIST);

    private static final Pattern MARKUP = Pattern.compile("(?i)<(?:p|div|br|h[1-6]|article|html)\\b[^>]{0,300}>");

    private final ViewReader views;
    private final Segmenter segmenter;
    private final PageReader pages;
    private final LanguageIdentifier languages;
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}");

    private final Outlets outlets;
    private final FieldNames fields;
    private final ConsentNotices notices;

    private ArticleRecords(
            ViewReader views,
            Segmenter segmenter,
            PageReader pages,
            LanguageIdentifier languages,
            Outlets outlets,
            FieldNames fields,
            ConsentNotices notices) {
        this.notices = notices;
        this.views = views;
        this.segmenter = segmenter;
        this.pages = pages;
        this.languages = languages;
        this.outlets = outlets;
        this.fields = fields;
    }

    /** Loads what it needs from {@code conf/}. */
    public static ArticleRecords load(Path conf) {
        return new ArticleRecords(
                ViewReader.load(conf),
                PlainTextSegmenter.load(conf),
                PageReader.load(conf),
                LanguageIdentifier.load(conf),
                Outlets.load(conf),
                FieldNames.load(conf),
                ConsentNotices.load(conf));
    }

    /** An empty record, to be filled with the fields of a JSON object or a row. */
    public RecordFields fields() {
        return new RecordFields(fields);
    }

    /** How records name their fields. */
    FieldNames fieldNames() {
        return fields;
    }

    /**
     * The outlet of a file that a scraper filed under its host, as in {@code .../example.org/artikel.txt}; null when no
     * folder above the file is a host of {@code conf/knowledge/outlets.tsv}.
     */
    public @Nullable String outletOfFolder(String sourceUri) {
        String[] folders = sourceUri.split("/");
        for (int i = folders.length - 2; i >= 0; i--) {
            String outlet = HOST.matcher(folders[i]).matches() ? outlets.ofUrl("https://" + folders[i]) : null;
            if (outlet != null && !outlet.equals(folders[i])) {
                return outlet;
            }
        }
        return null;
    }

    /** Code of the country of an article's outlet; null when it is not known. See {@link Outlets#country}. */
    public @Nullable String homeCountry(@Nullable String outlet, @Nullable String url) {
        return outlets.country(outlet, url);
    }

    /** Names of outlets that are news agencies. */
    public Set<String> agencies() {
        return outlets.agencies();
    }

    /** A plain text. */
    public SourceRecord ofText(String uri, int number, String text) {
        return Isolated.record(uri, number, () -> found(uri, number, text, null, Metadata.NONE));
    }

    /**
     * A page.
     *
     * @param charset label from the HTTP header, as it was sent; null to take the page's own or a detected one
     * @param address where it was fetched; null when unknown
     */
    public SourceRecord ofPage(
            String uri, int number, byte[] bytes, @Nullable String charset, @Nullable String address) {
        return Isolated.record(uri, number, () -> page(uri, number, bytes, charset, address));
    }

    private SourceRecord page(
            String uri, int number, byte[] bytes, @Nullable String charset, @Nullable String address) {
        DecodedText decoded = DecodedText.ofPage(bytes, charset);
        if (decoded.text() == null) {
            return refused(
                    uri, number, decoded.binary() ? RejectReason.BINARY : RejectReason.ENCODING, decoded.problem());
        }
        return ofPage(uri, number, Jsoup.parse(decoded.text(), address == null ? "" : address), address);
    }

    private SourceRecord ofPage(String uri, int number, Document page, @Nullable String address) {
        Metadata metadata = PageMetadata.of(page, address, outlets, fields);
        PageText text = pages.read(page);
        return found(uri, number, text.text(), text.segments(), metadata);
    }

    /** A record with fields. */
    public SourceRecord ofFields(String uri, int number, RecordFields record) {
        return Isolated.record(uri, number, () -> fields(uri, number, record));
    }

    private SourceRecord fields(String uri, int number, RecordFields record) {
        Metadata metadata = RecordMetadata.of(
                record.first(Field.URL),
                record.first(Field.OUTLET),
                record.first(Field.TITLE),
                record.all(Field.AUTHORS),
                record.first(Field.PUBLISHED),
                outlets);
        String text = record.paragraphs(Field.TEXT);
        String html =
                text == null ? record.first(Field.HTML) : MARKUP.matcher(text).find() ? text : null;
        if (html != null) {
            Document page = Jsoup.parse(html, metadata.url() == null ? "" : metadata.url());
            PageText read = pages.read(page);
            Metadata own = PageMetadata.of(page, metadata.url(), outlets, fields);
            return found(uri, number, read.text(), read.segments(), metadata.orElse(own));
        }
        if (text == null) {
            return refused(
                    uri,
                    number,
                    RejectReason.EMPTY,
                    "no field with a text; name it in conf/ingest/fields.tsv (field text)");
        }
        String lead = lead(text, metadata.title(), record.first(Field.TITLE));
        return withTitle(uri, number, lead, text.startsWith("\ufeff") ? text.substring(1) : text, metadata);
    }

    /** The title as a paragraph before the text, kicker and headline line by line; empty when the text has it already. */
    private static String lead(String text, @Nullable String title, @Nullable String written) {
        String start = text.stripLeading();
        if (title == null || start.startsWith(title) || (written != null && start.startsWith(written.strip()))) {
            return "";
        }
        List<String> lines = written == null
                ? List.of()
                : written.strip()
                        .lines()
                        .map(PlainWords::of)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return (lines.size() > 1 ? String.join("\n", lines) : title) + "\n\n";
    }

    /** The separate title of a record is the headline, whatever it looks like. */
    private SourceRecord withTitle(String uri, int number, String lead, String text, Metadata metadata) {
        String whole = lead + text;
        List<Segment> segments = new ArrayList<>();
        if (!lead.isEmpty()) {
            segments.add(new Segment(
                    "", 0, SegmentKind.HEADLINE, 0, lead.stripTrailing().length()));
        }
        for (Segment segment : segments(views.read(whole))) {
            if (segment.startChar() >= lead.length()) {
                segments.add(new Segment("", segments.size(), segment.kind(), segment.startChar(), segment.endChar()));
            }
        }
        return found(uri, number, whole, segments, metadata);
    }

    private SourceRecord found(String uri, int number, String text, @Nullable List<Segment> known, Metadata metadata) {
        if (text.isBlank()) {
            return refused(uri, number, RejectReason.EMPTY, text.length() + " characters without a word");
        }
        ReadingView view = views.read(text);
        List<Segment> segments = known == null ? segments(view) : known;
        List<Segment> read = new VerbatimOffsets(view).segmentsInView(segments);
        String own = ownWords(view.text(), read);
        if (notices.isNotice(
                running(view.text(), read), words(view.text(), read, EnumSet.of(SegmentKind.BOILERPLATE)))) {
            return refused(
                    uri,
                    number,
                    RejectReason.CONSENT_PAGE,
                    "only a notice on consent, log-in or subscription; fetch the page as a reader who has answered it");
        }
        if (letters(own) < FEWEST_LETTERS) {
            return refused(
                    uri,
                    number,
                    RejectReason.TOO_SHORT,
                    letters(own) + " letters of running text in " + text.length()
                            + " characters; a log-in page, a redirect or a list of links?");
        }
        LanguageGuess language = languages.identify(own);
        if (language.decided() && !language.supported()) {
            return refused(
                    uri,
                    number,
                    RejectReason.LANGUAGE,
                    String.format(
                            Locale.ROOT,
                            "%s (%s), confidence %.2f; only German is analysed",
                            language.language(),
                            language.name(),
                            language.confidence()));
        }
        Metadata all = metadata.orElse(TextMetadata.of(view.text(), read));
        boolean dated = all.dateMethod() != DateMethod.NONE;
        return new SourceRecord.Found(
                uri,
                number,
                all.url(),
                all.outlet(),
                all.title() == null ? null : plain(all.title()),
                all.authors().stream().map(this::plain).toList(),
                dated ? all.publishedAt() : null,
                dated ? all.publishedOn() : null,
                all.dateMethod(),
                language.language(),
                language.confidence(),
                text,
                segments,
                all.dateNote());
    }

    /** Segments of a text without markup, with verbatim offsets. */
    private List<Segment> segments(ReadingView view) {
        return new VerbatimOffsets(view).segments(segmenter.segment("", view.text()));
    }

    /** A title or a name as it is read: without soft hyphens, references resolved. */
    private String plain(String words) {
        return views.read(words).text().strip();
    }

    /** The article's own words. */
    private static String ownWords(String text, List<Segment> segments) {
        return words(text, segments, OWN);
    }

    /** The article's own words without the headline, which such a page may have of the article that it hides. */
    private static String running(String text, List<Segment> segments) {
        EnumSet<SegmentKind> kinds = EnumSet.copyOf(OWN);
        kinds.remove(SegmentKind.HEADLINE);
        return words(text, segments, kinds);
    }

    private static String words(String text, List<Segment> segments, Set<SegmentKind> kinds) {
        StringBuilder words = new StringBuilder();
        for (Segment segment : segments) {
            if (kinds.contains(segment.kind())) {
                words.append(text, segment.startChar(), segment.endChar()).append('\n');
            }
        }
        return words.toString();
    }

    private static long letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .limit(FEWEST_LETTERS)
                .count();
    }

    private static SourceRecord refused(String uri, int number, RejectReason reason, @Nullable String detail) {
        return new SourceRecord.Refused(uri, number, reason, detail == null ? "" : detail);
    }
}
