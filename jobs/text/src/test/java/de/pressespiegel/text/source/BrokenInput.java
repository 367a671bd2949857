package de.pressespiegel.text.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** A folder with good records in every format ({@code gut-*}) and more than sixty kinds of broken ones ({@code defekt-*}). */
public final class BrokenInput {
    /** What all good records tell. */
    public static final String STORY =
            "Die Gemeinde Hollerbrück will ihre alte Mühle retten. Das sagte Bürgermeisterin Jette Wilmsen am Montag, nachdem"
                    + " der Rat lange darüber gestritten hatte.\n\nDie Kosten seien hoch, aber der Verein habe schon die Hälfte"
                    + " gesammelt. Wer nicht zahlen könne, dürfe mit anpacken, so Wilmsen.\n";

    private final Path folder;

    private BrokenInput(Path folder) {
        this.folder = folder;
    }

    /** Writes the folder. */
    public static void write(Path folder) throws IOException {
        BrokenInput input = new BrokenInput(folder);
        input.good();
        input.brokenTexts();
        input.brokenRecords();
        input.brokenArchives();
        input.goodInOddForms();
        input.brokenTables();
        input.brokenWebArchives();
    }

    private void good() throws IOException {
        text("gut-1.txt", STORY);
        bytes("gut-2.txt", STORY.getBytes(Charset.forName("windows-1252")));
        bytes("gut-3.txt", ("\ufeff" + STORY).getBytes(StandardCharsets.UTF_16LE));
        text("gut-4.html", page(STORY));
        text("gut-5.jsonl", json("maintext", "eins") + "\n\n" + json("text", "zwei") + "\n");
        text("gut-6.json", "[" + json("articleBody", "drei") + ",\n" + json("content", "vier") + "]");
        text("gut-7.json", "{\"articles\": [" + json("text", "fünf") + "]}");
        text("gut-8.csv", "title;text;date\nMühle;\"" + STORY + "\";08.11.2024\n");
        text("gut-9.tsv", "headline\tbody\nMühle\t" + STORY.replace('\n', ' ') + "\n");
        bytes("gut-10.warc", warc("https://zeitung.example/2025/05/12/muehle", page(STORY)));
        bytes("gut-11.warc.gz", gzip(warc("https://zeitung.example/muehle-2", page(STORY))));
        bytes("gut-12.txt.gz", gzip(utf8(STORY)));
        bytes("gut-13.zip", zip("ordner/gut.txt", utf8(STORY), "../../ausbruch.txt", utf8(STORY)));
        bytes("gut-14.tar.gz", gzip(tar("gut.html", utf8(page(STORY)))));
        bytes("gut-15.zip", zip("innen.zip", zip("gut.txt", utf8(STORY))));
        text("gut-16", STORY);
        bytes("gut-17.tar.gz", gzip(tar("innen.zip", zip("tief/gut.jsonl", utf8(json("maintext", "sieben"))))));
        bytes("gut-18.html", page(STORY).replace("utf-8", "iso-8859-1").getBytes(StandardCharsets.ISO_8859_1));
    }

    private void brokenTexts() throws IOException {
        byte[] random = new byte[3000];
        new Random(7).nextBytes(random);
        bytes("defekt-leer.txt", new byte[0]);
        text("defekt-nur-leerzeichen.txt", " \n\t\n ");
        bytes("defekt-zufall.txt", random);
        bytes("defekt-nul.txt", utf8(STORY + "\0\0" + STORY));
        text("defekt-kurz.txt", "Ende.");
        text(
                "defekt-englisch.txt",
                "The town wants to save its old mill, the mayor said on Monday, and that is what the council had decided.");
        text("defekt-russisch.txt", "Мэр города сказала, что старая мельница будет спасена и что на это есть деньги.");
        text("defekt-gross.txt", STORY.repeat(6000));
        bytes("defekt-bild.jpg", random);
        bytes("defekt-pdf", utf8("%PDF-1.7 " + STORY));
        text("defekt-leere-seite.html", "<html><head><title>x</title></head><body><nav>Start</nav></body></html>");
        text("defekt-anmeldung.html", "<html><body><a href='/login'>Anmelden</a></body></html>");
        bytes("defekt-seite-binaer.html", random);
        text(
                "defekt-englisch.html",
                page(
                        "The town wants to save its old mill, the mayor said on Monday. This is what they had decided after the talks."));
        text("defekt-tief.html", "<div>".repeat(60_000));
    }

    private void brokenRecords() throws IOException {
        text("defekt-zeile.jsonl", "{\"title\": \"offen");
        text("defekt-liste.jsonl", "[1, 2]");
        text("defekt-ohne-text.jsonl", "{\"title\": \"Nur ein Titel\"}");
        text("defekt-leer.jsonl", "\n\n");
        text("defekt-lange-zeile.jsonl", "{\"text\": \"" + "a".repeat(2_000_000) + "\"}");
        text("defekt-abgebrochen.json", "[{\"text\": \"offen");
        text("defekt-zahl.json", "42");
        text("defekt-leer.json", "  ");
        text("defekt-tief.json", "[".repeat(5000));
        text("defekt-ohne-kopf.csv", "1;2;3\n4;5;6\n");
        text("defekt-zellen.csv", "title,text\nnur eine Zelle\n");
        text("defekt-anfuehrung.csv", "title,text\nA,\"" + "offen ".repeat(400_000));
        text("defekt-nur-kopf.csv", "title,text\n");
        text("defekt-kein.warc", "kein Archiv, nur Text");
        bytes("defekt-leer.warc", new byte[0]);
    }

    private void brokenArchives() throws IOException {
        byte[] packed = gzip(utf8(STORY.repeat(20)));
        bytes("defekt-abgeschnitten.txt.gz", Arrays.copyOf(packed, packed.length / 2));
        text("defekt-kein.gz", "kein gzip");
        bytes("defekt-bombe.jsonl.gz", gzip(utf8("\n".repeat(12_000_000))));
        bytes("defekt-bombe.zip", zip("null.txt", new byte[12_000_000]));
        text("defekt-kein.zip", "kein Archiv");
        byte[] archive = zip("a.txt", utf8(STORY));
        bytes("defekt-abgeschnitten.zip", Arrays.copyOf(archive, archive.length / 3));
        byte[] nested = utf8(STORY);
        for (int i = 0; i < 9; i++) {
            nested = zip(i == 0 ? "a.txt" : "innen.zip", nested);
        }
        bytes("defekt-schachtel.zip", nested);
        bytes("defekt-kein.tar.gz", gzip(utf8("kein tar")));
        bytes("defekt-parquet-innen.zip", zip("tabelle.parquet", utf8("PAR1")));
        text("defekt-kein.parquet", "keine Tabelle");
        bytes("defekt-inhalt.zip", zip("bild.png", utf8("x"), "leer.txt", new byte[0]));
    }

    private void goodInOddForms() throws IOException {
        String line = STORY.replace('\n', ' ').strip();
        text("gut-19.csv", "sep=;\r\ntitle;text\r\nMühle;\"" + STORY + "\"\r\n");
        text("gut-20.tsv", "title\ttext\nMühle\t\"Nur angefangen. " + line + "\n");
        bytes(
                "gut-21.csv",
                ("title;text\nMühle;\"" + "Erst kein Umlaut. ".repeat(600) + STORY + "\"\n")
                        .getBytes(Charset.forName("windows-1252")));
        text("gut-22.csv", "title,text\nMühle,\"Ein \0 Zeichen. " + STORY + "\"\n");
        text("gut-23.csv", "\"title\",\"text\"\n\"Mühle\",\"Sie rief: \\\"Ja, gern\\\". " + STORY + "\"\n");
        bytes("gut-24.html", page(STORY).getBytes(StandardCharsets.UTF_16LE));
        bytes("gut-25.html", page(STORY).getBytes(Charset.forName("windows-1252")));
        bytes("gut-26.jsonl", gzip(utf8(json("maintext", "acht") + "\n")));
        bytes("gut-27.warc", WarcBuilder.response().body(page(STORY)).bytes());
        bytes(
                "gut-28.warc",
                answer("\"text/html\"", "gzip")
                        .target("https://zeitung.example/muehle-28")
                        .body(page(STORY))
                        .bytes());
        bytes(
                "gut-29.warc",
                answer("text/html", "deflate")
                        .target("https://zeitung.example/muehle-29")
                        .body(WarcFormatTest.deflate(utf8(page(STORY)), false))
                        .bytes());
        bytes(
                "gut-30.warc",
                answer("text/html", "br")
                        .target("https://zeitung.example/muehle-30")
                        .body(Base64.getDecoder().decode(WarcFormatTest.BROTLI))
                        .bytes());
        bytes(
                "gut-31.warc",
                WarcBuilder.of("resource", "text/html")
                        .target("https://zeitung.example/muehle-31")
                        .body(page(STORY))
                        .bytes());
        bytes(
                "gut-32.warc.gz",
                gzip(WarcBuilder.of("conversion", "text/plain")
                        .target("https://zeitung.example/muehle-32")
                        .body(STORY)
                        .bytes()));
        byte[] http = utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page(STORY));
        bytes(
                "gut-33.arc",
                join(
                        utf8("https://zeitung.example/m 192.0.2.1 20250513000000 text/html " + http.length + "\n"),
                        http,
                        utf8("\n")));
    }

    private static WarcBuilder answer(String type, String coding) {
        return WarcBuilder.response().http("Content-Type: " + type).http("Content-Encoding: " + coding);
    }

    private void brokenTables() throws IOException {
        byte[] random = new byte[3000];
        new Random(11).nextBytes(random);
        text("defekt-marken.csv", "title,text\n" + "A,\"nie geschlossen\n".repeat(200) + "B,\"auch nicht\n");
        text("defekt-sep.csv", "sep=;\n");
        bytes("defekt-zufall.csv", random);
        bytes(
                "defekt-zeile-binaer.csv",
                join(utf8("title,text\nA,"), Arrays.copyOf(utf8("\1\2\3\4\5\6"), 40), utf8("\n")));
        text("defekt-spalten.tsv", "title\ttext\nA\tB\tC\tD\n\t\n");
    }

    private void brokenWebArchives() throws IOException {
        byte[] random = new byte[400];
        new Random(12).nextBytes(random);
        byte[] page = utf8(page(STORY));
        byte[] bare = WarcFormatTest.deflate(page, true);
        byte[] whole = WarcBuilder.response().body(page).bytes();
        bytes(
                "defekt-kodierung.warc",
                answer("text/html", "geheim").body(random).bytes());
        bytes("defekt-brotli.warc", answer("text/html", "br").body(random).bytes());
        bytes("defekt-zstd.warc", answer("text/html", "zstd").body(random).bytes());
        // a decoder that is asked again and again for the rest
        bytes(
                "defekt-deflate.warc",
                answer("text/html", "deflate")
                        .body(Arrays.copyOf(bare, bare.length / 2))
                        .bytes());
        bytes(
                "defekt-gzip.warc",
                answer("text/html", "gzip").body(Arrays.copyOf(gzip(page), 90)).bytes());
        bytes(
                "defekt-bombe.warc",
                answer("text/html", "gzip")
                        .body(gzip(gzip(new byte[8_000_000])))
                        .bytes());
        bytes(
                "defekt-keine-antwort.warc",
                WarcBuilder.response().status("Guten Tag").body(page).bytes());
        bytes(
                "defekt-fortsetzung.warc",
                WarcBuilder.of("continuation", "text/html").body(page).bytes());
        bytes(
                "defekt-zu-lang.warc",
                WarcBuilder.response().body(page).claimMore(1L << 40).bytes());
        bytes("defekt-mitten.warc.gz", Arrays.copyOf(gzip(whole), 200));
        text("defekt-ohne-laenge.warc", "WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n\r\n" + page(STORY));
        text("defekt-kopf-ohne-ende.warc", "WARC/1.0\r\n" + "X-Feld: Wert\r\n".repeat(100_000));
        text("defekt-kein.arc", "https://zeitung.example/m kein Archiv");
        text("defekt-buchstaben.tar", "a".repeat(20_000));
        bytes("defekt-endlos.tar", join(tarHead("endlos.jsonl", 7L << 30), new byte[2000]));
    }

    private static String json(String field, String title) {
        return "{\"title\": \"" + title + " Mühlen\", \"" + field + "\": \"" + STORY.replace("\n", "\\n")
                + "\", \"date_publish\": \"2025-05-12 09:15:00\", \"authors\": [\"Tilda Brandwein\"]}";
    }

    static String page(String story) {
        return "<!doctype html><html lang='de'><head><meta charset='utf-8'><title>Mühle</title></head><body><article><h1>Die"
                + " alte Mühle soll bleiben</h1><p>" + story.strip().replace("\n\n", "</p><p>")
                + "</p></article></body></html>";
    }

    private static byte[] warc(String url, String html) {
        byte[] body = utf8(html);
        byte[] head = utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                + "\r\n\r\n");
        byte[] record = utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2025-05-13T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + (head.length + body.length)
                + "\r\n\r\n");
        return join(record, head, body, utf8("\r\n\r\n"));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                out.write((byte[]) namesAndContents[i + 1]);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(content.length);
            out.putArchiveEntry(entry);
            out.write(content);
            out.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    /** The head of a member of an archive; what it claims to hold may follow or not. */
    static byte[] tarHead(String name, long size) throws IOException {
        byte[] head = new byte[512];
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(size);
        entry.writeEntryHeader(head);
        return head;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void text(String name, String content) throws IOException {
        bytes(name, utf8(content));
    }

    private void bytes(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }
}
