package de.pressespiegel.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.vocabulary.RejectReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What crawlers leave: each page is read, or refused by name. */
class WarcFormatTest {
    private static final MixedSourceReader READER = new MixedSourceReader(
            ArticleRecords.load(
                    Path.of(System.getProperty("pressespiegel.home")).resolve("conf")),
            new ReadLimits(1 << 20, 64 << 20, 200, 6));
    private static final String PAGE = BrokenInput.page(BrokenInput.STORY);
    /** "<p>Die Gemeinde Hollerbrück rettet ihre alte Mühle, sagt Bürgermeisterin Jette Wilmsen am Montag im Rat.</p>" in brotli. */
    static final String BROTLI =
            "G24A+I3UUY3b2bSaS9mMr5APBLqQAyysEK7BGzrFS2jSzjaW2DPSpoY45BDYV/1Ye/QUocCaniiDENfRBBYYSi1Yjb1mH2kHYW8TThQh/jbEgQllxDUnKTVsxKuUJgA=";

    private static List<SourceRecord> read(String name, byte[]... parts) {
        byte[] bytes = join(parts);
        List<SourceRecord> records = new ArrayList<>();
        READER.read(
                new SourceFile() {
                    @Override
                    public String name() {
                        return name;
                    }

                    @Override
                    public String uri() {
                        return "file:///" + name;
                    }

                    @Override
                    public InputStream open() {
                        return new ByteArrayInputStream(bytes);
                    }

                    @Override
                    public @Nullable String fault() {
                        return null;
                    }
                },
                records::add);
        return records;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] deflate(byte[] content, boolean bare) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes, new Deflater(6, bare))) {
            out.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static WarcBuilder html() {
        return WarcBuilder.response()
                .http("Content-Type: text/html; charset=utf-8")
                .body(PAGE);
    }

    private static WarcBuilder typed(String header) {
        return WarcBuilder.response().http(header).body(PAGE);
    }

    static Stream<Arguments> pages() {
        byte[] page = utf8(PAGE);
        byte[] latin = PAGE.replace("utf-8", "iso-8859-1").getBytes(Charset.forName("windows-1252"));
        return Stream.of(
                Arguments.of("plain", html()),
                Arguments.of("no type", WarcBuilder.response().http("Server: x").body(PAGE)),
                Arguments.of("no header at all", WarcBuilder.response().body(PAGE)),
                Arguments.of("empty type", typed("Content-Type: ")),
                Arguments.of("quoted type", typed("Content-Type: \"text/html\"")),
                Arguments.of("quoted all", typed("Content-Type: \"text/html; charset=utf-8\"")),
                Arguments.of("capitals", typed("content-type: TEXT/HTML;CHARSET=UTF-8")),
                Arguments.of("comma", typed("Content-Type: text/html, text/html")),
                Arguments.of("no slash", typed("Content-Type: html")),
                Arguments.of("text/plain", typed("Content-Type: text/plain")),
                Arguments.of("octets", typed("Content-Type: application/octet-stream")),
                Arguments.of("xml", typed("Content-Type: application/xml")),
                Arguments.of(
                        "two types", typed("Content-Type: text/html").http("Content-Type: text/html; charset=utf-8")),
                Arguments.of(
                        "charset in quotes",
                        typed("Content-Type: text/html; charset='iso-8859-1'").body(latin)),
                Arguments.of(
                        "charset unknown",
                        typed("Content-Type: text/html; charset=none").body(latin)),
                Arguments.of("HTTP/2", html().status("HTTP/2 200")),
                Arguments.of("no reason", html().status("HTTP/1.1 200")),
                Arguments.of(
                        "Latin-1 header", html().http("X-Ort: M\u00fcnchen").status("HTTP/1.1 200 Schön")),
                Arguments.of("old version", html().version("WARC/0.18")),
                Arguments.of("new version", html().version("WARC/1.1")),
                Arguments.of("brackets", html().target("<https://zeitung.example/muehle>")),
                Arguments.of("resource", WarcBuilder.of("resource", "text/html").body(PAGE)),
                Arguments.of(
                        "conversion", WarcBuilder.of("conversion", "text/plain").body(BrokenInput.STORY)),
                Arguments.of(
                        "conversion of page",
                        WarcBuilder.of("conversion", "text/html").body(PAGE)),
                Arguments.of("gzip", html().http("Content-Encoding: gzip").body(gzip(page))),
                Arguments.of("x-gzip", html().http("Content-Encoding: x-gzip").body(gzip(page))),
                Arguments.of(
                        "GZIP in quotes",
                        html().http("Content-Encoding: \"GZIP\"").body(gzip(page))),
                Arguments.of("gzip said, plain kept", html().http("Content-Encoding: gzip")),
                Arguments.of("br said, plain kept", html().http("Content-Encoding: br")),
                Arguments.of("deflate said, plain kept", html().http("Content-Encoding: deflate")),
                Arguments.of("zstd said, plain kept", html().http("Content-Encoding: zstd")),
                Arguments.of("identity", html().http("Content-Encoding: identity")),
                Arguments.of("zlib", html().http("Content-Encoding: deflate").body(deflate(page, false))),
                Arguments.of(
                        "bare deflate", html().http("Content-Encoding: deflate").body(deflate(page, true))),
                Arguments.of(
                        "twice, said",
                        html().http("Content-Encoding: deflate, gzip").body(gzip(deflate(page, false)))),
                Arguments.of(
                        "twice, two lines",
                        html().http("Content-Encoding: gzip")
                                .http("Content-Encoding: gzip")
                                .body(gzip(gzip(page)))),
                Arguments.of(
                        "twice, said once",
                        html().http("Content-Encoding: gzip").body(gzip(gzip(page)))),
                Arguments.of("gzip, not said", html().body(gzip(page))),
                Arguments.of(
                        "brotli",
                        html().http("Content-Encoding: br")
                                .body(Base64.getDecoder().decode(BROTLI))),
                Arguments.of("chunks", html().http("Transfer-Encoding: chunked").body(chunks(page, 100))),
                Arguments.of(
                        "chunks, gzip",
                        html().http("Transfer-Encoding: chunked")
                                .http("Content-Encoding: gzip")
                                .body(chunks(gzip(page), 50))),
                Arguments.of("chunks said, joined kept", html().http("Transfer-Encoding: chunked")));
    }

    private static byte[] chunks(byte[] content, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < content.length; at += size) {
            int length = Math.min(size, content.length - at);
            out.writeBytes(utf8(Integer.toHexString(length) + "\r\n"));
            out.write(content, at, length);
            out.writeBytes(utf8("\r\n"));
        }
        out.writeBytes(utf8("0\r\n\r\n"));
        return out.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageArrives(String label, WarcBuilder record) {
        List<SourceRecord> records = read("a.warc", record.bytes());

        assertThat(records).singleElement().isInstanceOfSatisfying(SourceRecord.Found.class, found -> {
            assertThat(found.text())
                    .contains("Bürgermeisterin Jette Wilmsen")
                    .doesNotContain("HTTP/")
                    .doesNotContain("<p>");
            assertThat(found.url()).isEqualTo("https://zeitung.example/muehle");
            assertThat(found.truncated()).isNull();
        });
    }

    static Stream<Arguments> refusals() {
        byte[] random = new byte[600];
        new Random(3).nextBytes(random);
        byte[] clipped = Arrays.copyOf(gzip(utf8(PAGE)), 150);
        return Stream.of(
                Arguments.of(
                        html().http("Content-Encoding: gzip").body(clipped),
                        RejectReason.MALFORMED,
                        "Content-Encoding gzip"),
                Arguments.of(
                        html().http("Content-Encoding: br").body(random),
                        RejectReason.MALFORMED,
                        "Content-Encoding br"),
                Arguments.of(
                        html().http("Content-Encoding: deflate").body(random),
                        RejectReason.MALFORMED,
                        "Content-Encoding deflate"),
                Arguments.of(
                        html().http("Content-Encoding: zstd").body(random),
                        RejectReason.MALFORMED,
                        "Content-Encoding zstd"),
                Arguments.of(
                        html().http("Content-Encoding: geheim").body(random),
                        RejectReason.MALFORMED,
                        "Content-Encoding geheim"),
                Arguments.of(html().body(""), RejectReason.EMPTY, "without content"),
                Arguments.of(html().body(random), RejectReason.BINARY, "control characters"),
                Arguments.of(html().body("x".repeat(1_200_000)), RejectReason.TOO_LARGE, "more than 1048576 bytes"),
                Arguments.of(
                        html().http("Content-Encoding: gzip").body(gzip(new byte[3_000_000])),
                        RejectReason.TOO_LARGE,
                        "more than 1048576 bytes"),
                Arguments.of(
                        WarcBuilder.response().body(random), RejectReason.UNSUPPORTED_FORMAT, "without content type"),
                Arguments.of(html().status("Guten Tag"), RejectReason.MALFORMED, "no HTTP"),
                Arguments.of(
                        WarcBuilder.of("continuation", "text/html").body(PAGE),
                        RejectReason.UNSUPPORTED_FORMAT,
                        "piece"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("refusals")
    void whatCannotBeReadIsNamedAndTheNextIsRead(WarcBuilder record, RejectReason reason, String detail) {
        List<SourceRecord> records = read("a.warc", record.bytes(), html().bytes());

        assertThat(records).hasSize(2);
        assertThat(records.get(0)).isInstanceOfSatisfying(SourceRecord.Refused.class, refused -> {
            assertThat(refused.reason()).as("%s", refused).isEqualTo(reason);
            assertThat(refused.detail()).contains(detail);
            assertThat(refused.sourceUri()).isEqualTo("file:///a.warc#0");
        });
        assertThat(records.get(1)).isInstanceOf(SourceRecord.Found.class);
    }

    @Test
    void whatIsNoContentIsPassedOver() {
        assertThat(read(
                        "a.warc",
                        WarcBuilder.of("warcinfo", "application/warc-fields")
                                .body("software: x")
                                .bytes(),
                        WarcBuilder.of("request", "application/http")
                                .body("GET / HTTP/1.1\r\n\r\n")
                                .bytes(),
                        WarcBuilder.of("metadata", "text/plain")
                                .body(BrokenInput.STORY)
                                .bytes(),
                        WarcBuilder.of("revisit", "application/http")
                                .body("HTTP/1.1 200 OK\r\n\r\n")
                                .bytes(),
                        html().status("HTTP/1.1 404 Not Found").bytes(),
                        html().status("HTTP/1.1 301 Moved").bytes(),
                        typed("Content-Type: image/png").bytes(),
                        typed("Content-Type: text/css").bytes(),
                        typed("Content-Type: application/json").bytes(),
                        typed("Content-Type: application/xml")
                                .body("<rss><item>" + BrokenInput.STORY + "</item></rss>")
                                .bytes(),
                        WarcBuilder.of("response", "text/dns")
                                .body("20250513\nzeitung.example. 1 IN A 192.0.2.1")
                                .bytes(),
                        WarcBuilder.of("resource", "image/gif").body("GIF89a").bytes()))
                .isEmpty();
    }

    @Test
    void aCutContentSaysSo() {
        byte[] packed = gzip(utf8(PAGE));
        List<SourceRecord> records = read(
                "a.warc",
                html().head("WARC-Truncated: Length").bytes(),
                html().head("WARC-Truncated: disconnect")
                        .http("Content-Encoding: gzip")
                        .body(Arrays.copyOf(packed, packed.length - 12))
                        .bytes());

        assertThat(records)
                .extracting(record -> ((SourceRecord.Found) record).truncated())
                .containsExactly("length", "disconnect");
    }

    @Test
    void aBrokenRecordCostsOnlyItself() {
        byte[] good = html().bytes();
        byte[] noLength = utf8("WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n\r\n" + PAGE + "\r\n\r\n");
        byte[] halfHead = utf8("WARC/1.0\r\nWARC-Type: resp");
        byte[] badHead = utf8("WARC/1.0\r\n: : :\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n");

        List<SourceRecord> records = read(
                "a.warc", good, utf8("Müll\r\n"), good, noLength, good, halfHead, utf8("\r\n"), good, badHead, good);

        assertThat(records.stream().filter(record -> record instanceof SourceRecord.Found))
                .hasSize(5);
        assertThat(records.stream().filter(record -> record instanceof SourceRecord.Refused))
                .hasSizeBetween(4, 5)
                .allSatisfy(record ->
                        assertThat(((SourceRecord.Refused) record).reason()).isEqualTo(RejectReason.MALFORMED));
    }

    @Test
    void aClippedFileGivesWhatComesBeforeTheCut() {
        byte[] packed = join(gzip(html().bytes()), gzip(html().bytes()), gzip(html().bytes()));
        byte[] once = gzip(join(html().bytes(), html().bytes(), html().bytes()));
        byte[] plain = join(html().bytes(), html().bytes(), html().bytes());

        for (List<SourceRecord> records : List.of(
                read("a.warc.gz", Arrays.copyOf(packed, packed.length - 40)),
                read("a.warc.gz", Arrays.copyOf(once, once.length - 12)),
                read("a.warc", Arrays.copyOf(plain, plain.length - 40)))) {
            assertThat(records).hasSize(3);
            assertThat(records.subList(0, 2)).allMatch(record -> record instanceof SourceRecord.Found);
            assertThat(records.get(2)).isInstanceOfSatisfying(SourceRecord.Refused.class, refused -> {
                assertThat(refused.reason()).isEqualTo(RejectReason.MALFORMED);
                assertThat(refused.detail()).contains("cut off").contains("what follows is lost");
            });
        }
    }

    @Test
    void clippedLinesAndRowsAreKeptToo() {
        String line = "{\"text\": \"" + BrokenInput.STORY.replace("\n", "\\n") + "\"}\n";
        byte[] lines = gzip(utf8(line + line + line));
        String row = "Mühle;\"" + BrokenInput.STORY + "\"\n";
        byte[] rows = gzip(utf8("title;text\n" + row + row + row));

        for (List<SourceRecord> records : List.of(
                read("a.jsonl.gz", Arrays.copyOf(lines, lines.length - 10)),
                read("a.csv.gz", Arrays.copyOf(rows, rows.length - 10)))) {
            assertThat(records).as("%s", records).hasSizeGreaterThan(2);
            assertThat(records.subList(0, 2)).allMatch(record -> record instanceof SourceRecord.Found);
            assertThat(records.get(records.size() - 1))
                    .isInstanceOfSatisfying(
                            SourceRecord.Refused.class,
                            refused -> assertThat(refused.detail()).contains("cut off"));
        }
    }

    @Test
    void theOlderArchiveIsRead() {
        String version = "1 0 Sammlung\nURL IP-address Archive-date Content-type Archive-length\n\n";
        byte[] head =
                utf8("filedesc://x.arc 0.0.0.0 20250513000000 text/plain " + version.length() + "\n" + version + "\n");
        byte[] http = utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE);
        byte[] record = join(
                utf8("https://zeitung.example/muehle 192.0.2.1 20250513000000 text/html " + http.length + "\n"),
                http,
                utf8("\n"));

        for (List<SourceRecord> records : List.of(
                read("a.arc", head, record, record),
                read("a.arc.gz", gzip(head), gzip(record), gzip(record)),
                read("a", head, record, record))) {
            assertThat(records)
                    .hasSize(2)
                    .allSatisfy(found -> assertThat(found).isInstanceOfSatisfying(SourceRecord.Found.class, article -> {
                        assertThat(article.text())
                                .contains("Jette Wilmsen")
                                .doesNotContain("filedesc")
                                .doesNotContain("HTTP");
                        assertThat(article.url()).isEqualTo("https://zeitung.example/muehle");
                    }));
        }
    }

    /** A seeded archive of all kinds: each record with text ends as one article or one refusal, under its own number. */
    @Test
    void nothingVanishes() {
        Random random = new Random(20250513);
        List<Arguments> kinds = Stream.concat(pages().map(page -> Arguments.of(page.get()[1])), refusals())
                .toList();
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            if (random.nextInt(3) == 0) {
                String type =
                        List.of("request", "metadata", "revisit", "warcinfo").get(random.nextInt(4));
                archive.writeBytes(WarcBuilder.of(type, "text/plain")
                        .body(BrokenInput.STORY)
                        .bytes());
            } else {
                archive.writeBytes(
                        ((WarcBuilder) kinds.get(random.nextInt(kinds.size())).get()[0]).bytes());
                expected.add("file:///a.warc#" + i);
            }
        }

        assertThat(read("a.warc", archive.toByteArray()))
                .extracting(SourceRecord::sourceUri)
                .containsExactlyElementsOf(expected);
    }
}
