package de.pressespiegel.text.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes records of web archives for tests. */
final class WarcBuilder {
    private final String type;
    private final boolean answer;
    private String target = "https://zeitung.example/muehle";
    private String version = "WARC/1.0";
    private final List<String> heads = new ArrayList<>();
    private final List<String> http = new ArrayList<>();
    private String status = "HTTP/1.1 200 OK";
    private byte[] body = {};
    private long extraLength;

    private WarcBuilder(String type, boolean answer) {
        this.type = type;
        this.answer = answer;
    }

    /** A record with a server's answer. */
    static WarcBuilder response() {
        return new WarcBuilder("response", true).head("Content-Type: application/http; msgtype=response");
    }

    /** A record without HTTP. */
    static WarcBuilder of(String type, String contentType) {
        return new WarcBuilder(type, false).head("Content-Type: " + contentType);
    }

    WarcBuilder target(String address) {
        target = address;
        return this;
    }

    WarcBuilder version(String line) {
        version = line;
        return this;
    }

    WarcBuilder head(String line) {
        heads.add(line);
        return this;
    }

    WarcBuilder http(String line) {
        http.add(line);
        return this;
    }

    WarcBuilder status(String line) {
        status = line;
        return this;
    }

    WarcBuilder body(byte[] bytes) {
        body = bytes;
        return this;
    }

    WarcBuilder body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes that the head promises beyond those that there are. */
    WarcBuilder claimMore(long bytes) {
        extraLength = bytes;
        return this;
    }

    byte[] bytes() {
        byte[] head = answer ? latin1(status + "\r\n" + lines(http) + "\r\n") : new byte[0];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin1(version + "\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + target
                + "\r\nWARC-Date: 2025-05-13T00:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n" + lines(heads)
                + "Content-Length: " + (head.length + body.length + extraLength) + "\r\n\r\n"));
        out.writeBytes(head);
        out.writeBytes(body);
        out.writeBytes(latin1("\r\n\r\n"));
        return out.toByteArray();
    }

    private static String lines(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append("\r\n"));
        return text.toString();
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
