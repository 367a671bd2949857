#!/usr/bin/env bash
# jwarc 0.36.0, Java 17: HttpResponse.bodyDecoded() cannot read "Content-Encoding: deflate" in the form the standard asks for.
#
# RFC 9110, section 8.4.1.2, defines the coding "deflate" as the zlib format (RFC 1950) around deflated data, and notes that
# some senders leave the zlib wrapper out. jwarc reads only the form without it: a conforming body ends in a ZipException
# about "invalid stored block lengths", which reads as if the archive were damaged. Expected: both forms, told apart by the
# first bytes. It matters as such pages of a crawl are lost, or taken for broken, though the server did it right.
# Seen: the exception for the zlib form, which java.util.zip.InflaterInputStream reads; the text for the bare form and for gzip.
# Needs a JDK 17 and Maven. Exits 0 while the behaviour is as described, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.netpreserve</groupId><artifactId>jwarc</artifactId><version>0.36.0</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp -f "$folder/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$folder/lib"
cat >"$folder/Finding.java" <<'JAVA'
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;

public class Finding {
    private static final byte[] PAGE = "<p>Guten Morgen</p>".getBytes(StandardCharsets.US_ASCII);

    interface Coding {
        OutputStream around(OutputStream out) throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        byte[] zlib = coded(DeflaterOutputStream::new);
        byte[] bare = coded(out -> new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, true)));
        System.out.println("InflaterInputStream, zlib form: "
                + text(new InflaterInputStream(new ByteArrayInputStream(zlib)).readAllBytes()));
        System.out.println("jwarc, deflate, zlib form: " + decoded("deflate", zlib));
        System.out.println("jwarc, deflate, bare form: " + decoded("deflate", bare));
        System.out.println("jwarc, gzip: " + decoded("gzip", coded(GZIPOutputStream::new)));
    }

    private static String decoded(String coding, byte[] body) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write(("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: " + coding + "\r\nContent-Length: "
                + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        message.write(body);
        HttpResponse response =
                HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(message.toByteArray())));
        try {
            return text(response.bodyDecoded().stream().readAllBytes());
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static byte[] coded(Coding coding) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = coding.around(bytes)) {
            out.write(PAGE);
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
JAVA
javac -cp "$folder/lib/*" -d "$folder" "$folder/Finding.java"
seen=$(java -cp "$folder:$folder/lib/*" Finding)
echo "$seen"
expected=$(
  cat <<'SEEN'
InflaterInputStream, zlib form: <p>Guten Morgen</p>
jwarc, deflate, zlib form: java.util.zip.ZipException: invalid stored block lengths
jwarc, deflate, bare form: <p>Guten Morgen</p>
jwarc, gzip: <p>Guten Morgen</p>
SEEN
)
[ "$seen" = "$expected" ] || { echo "changed; was:"; echo "$expected"; exit 1; }
echo "as described: the standard's own form of deflate is an error"
