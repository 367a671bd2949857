#!/usr/bin/env bash
# Apache Commons CSV 1.14.1, Java 17: CSVFormat.MYSQL reads the text \N, which it has itself escaped, back as null.
#
# The format writes null as \N and the two characters \N as \\N, so the file keeps them apart. The reader first undoes the
# escape and then compares with the null string, so that both come back as null. Another text with a backslash, here \M, makes
# the round trip. Expected: the text comes back as text, as the escape is there for nothing else; the wrong value comes
# without an error, and a column that is never null holds nulls after the import.
# Seen: \\N in the file, null when read.
# Needs a JDK 17 and Maven. Exits 0 while the behaviour is as described, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-csv</artifactId><version>1.14.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp -f "$folder/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$folder/lib"
cat >"$folder/Finding.java" <<'JAVA'
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

public class Finding {
    public static void main(String[] arguments) throws IOException {
        StringWriter file = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(file, CSVFormat.MYSQL)) {
            printer.printRecord("null", null);
            printer.printRecord("text N", "\\N");
            printer.printRecord("text M", "\\M");
        }
        String[] lines = file.toString().split("\n");
        try (CSVParser parser = CSVParser.parse(new StringReader(file.toString()), CSVFormat.MYSQL)) {
            for (CSVRecord row : parser) {
                String value = row.get(1);
                System.out.println(row.get(0) + ", written " + lines[(int) row.getRecordNumber() - 1].split("\t")[1]
                        + ", read " + (value == null ? "as null" : "as text " + value));
            }
        }
    }
}
JAVA
javac -cp "$folder/lib/*" -d "$folder" "$folder/Finding.java"
seen=$(java -cp "$folder:$folder/lib/*" Finding)
echo "$seen"
expected=$(
  cat <<'SEEN'
null, written \N, read as null
text N, written \\N, read as null
text M, written \\M, read as text \M
SEEN
)
[ "$seen" = "$expected" ] || { echo "changed; was:"; echo "$expected"; exit 1; }
echo "as described: an escaped text comes back as null"
