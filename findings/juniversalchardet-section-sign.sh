#!/usr/bin/env bash
# juniversalchardet 2.5.0, Java 17: German text in UTF-8 whose only special character is the section sign is taken for Thai.
#
# UniversalDetector says TIS620 for some 240 characters of plain German with the sign once or twice, though the bytes are
# valid UTF-8. Decoded as told, each sign becomes two Thai letters. Almost the same text with one umlaut besides is found to
# be UTF-8. Expected: UTF-8, or no answer; a text of ASCII letters with a single pair of Thai ones is far less likely. It
# matters for short notes on law and administration, which often have the sign and can do without umlauts.
# Seen: TIS620 for one and for two signs, U+0E22 U+0E07 in their place.
# Needs a JDK 17 and Maven. Exits 0 while the behaviour is as described, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.albfernandez</groupId><artifactId>juniversalchardet</artifactId><version>2.5.0</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp -f "$folder/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$folder/lib"
cat >"$folder/Finding.java" <<'JAVA'
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.mozilla.universalchardet.UniversalDetector;

public class Finding {
    private static final String REST = "Der Vorstand verwies auf die Frist. Ein Gericht hatte im Herbst entschieden, dass"
            + " die Frist auch in den Ferien gilt. Der Anwalt will nun in Berufung gehen.";

    public static void main(String[] arguments) throws CharacterCodingException {
        show("one sign ", "Nach \u00a7 5 der Satzung ist der Verein verpflichtet, den Bericht binnen vier Wochen vorzulegen. ");
        show("two signs", "Nach \u00a7 5 der Satzung und \u00a7 7 des Gesetzes ist der Bericht binnen vier Wochen vorzulegen. ");
        show("an umlaut", "Nach \u00a7 5 der Satzung ist der Verein verpflichtet, den Bericht f\u00fcr den Rat vorzulegen. ");
    }

    private static void show(String name, String start) throws CharacterCodingException {
        byte[] bytes = (start + REST).getBytes(StandardCharsets.UTF_8);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)); // throws if this were not UTF-8
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String charset = detector.getDetectedCharset();
        String special = new String(bytes, Charset.forName(charset)).chars()
                .filter(c -> c > 127)
                .mapToObj(c -> String.format("U+%04X", c))
                .collect(Collectors.joining(" "));
        System.out.println(name + " " + bytes.length + " bytes: " + charset + ", special characters " + special);
    }
}
JAVA
javac -cp "$folder/lib/*" -d "$folder" "$folder/Finding.java"
seen=$(java -cp "$folder:$folder/lib/*" Finding)
echo "$seen"
expected=$(
  cat <<'SEEN'
one sign  249 bytes: TIS620, special characters U+0E22 U+0E07
two signs 246 bytes: TIS620, special characters U+0E22 U+0E07 U+0E22 U+0E07
an umlaut 243 bytes: UTF-8, special characters U+00A7 U+00FC
SEEN
)
[ "$seen" = "$expected" ] || { echo "changed; was:"; echo "$expected"; exit 1; }
echo "as described: valid UTF-8 is named TIS620"
