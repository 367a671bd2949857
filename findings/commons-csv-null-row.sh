#!/usr/bin/env bash
# Apache Commons CSV 1.14.1, Java 17: a row whose only value is null is written by CSVFormat.DEFAULT and not read by it.
#
# CSVPrinter writes null as nothing, so a one-column row of null is an empty line, and CSVFormat.DEFAULT skips empty lines
# when it reads. The same format thus loses the row, without an error, and every later record number is off by one. An empty
# string is quoted in this place and comes back. Expected: what a format has printed it reads back with as many rows; null
# quoted like the empty string would do. It matters when a single column with gaps is exported and joined by position later.
# Seen: 4 rows printed, 3 read, the third value under record number 2. RFC4180, which keeps empty lines, reads 4.
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
        show("DEFAULT", CSVFormat.DEFAULT);
        show("RFC4180", CSVFormat.RFC4180);
    }

    private static void show(String name, CSVFormat format) throws IOException {
        StringWriter file = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(file, format)) {
            for (String author : new String[] {"Meier", null, "Schulz", ""}) {
                printer.printRecord(author);
            }
        }
        System.out.println(name + " wrote " + file.toString().replace("\r\n", "|"));
        try (CSVParser parser = CSVParser.parse(new StringReader(file.toString()), format)) {
            for (CSVRecord row : parser) {
                System.out.println(name + " read " + row.getRecordNumber() + " [" + row.get(0) + "]");
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
DEFAULT wrote Meier||Schulz|""|
DEFAULT read 1 [Meier]
DEFAULT read 2 [Schulz]
DEFAULT read 3 []
RFC4180 wrote Meier||Schulz|""|
RFC4180 read 1 [Meier]
RFC4180 read 2 []
RFC4180 read 3 [Schulz]
RFC4180 read 4 []
SEEN
)
[ "$seen" = "$expected" ] || { echo "changed; was:"; echo "$expected"; exit 1; }
echo "as described: one of four rows is lost on the way back"
