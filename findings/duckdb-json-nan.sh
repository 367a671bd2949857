#!/usr/bin/env bash
# DuckDB JDBC 1.3.2.0, Java 17: to_json and COPY ... (FORMAT json) write NaN and Infinity, which JSON does not have.
#
# RFC 8259, section 6, allows no such numbers, and a strict reader refuses the document (here Jackson 2.21.2 with its
# defaults). DuckDB's json_valid calls it valid. They come easily: a division by zero is no error in DuckDB but Infinity, and
# 0/0 is NaN. Expected: null, a string, or an error. It matters as one share of an empty group makes the whole line
# unreadable for the next program, and a check with json_valid in the database does not find it.
# Seen: {"share":NaN,"ratio":Infinity}, json_valid true, the same from COPY, and Jackson's refusal.
# Needs a JDK 17 and Maven. Exits 0 while the behaviour is as described, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.duckdb</groupId><artifactId>duckdb_jdbc</artifactId><version>1.3.2.0</version></dependency>
    <dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>2.21.2</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp -f "$folder/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$folder/lib"
cat >"$folder/Finding.java" <<'JAVA'
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Finding {
    public static void main(String[] arguments) throws SQLException, IOException {
        Path file = Files.createTempFile("finding", ".json");
        String json;
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE counts AS SELECT 0 AS positive, 0 AS total, 3 AS links");
            statement.execute("CREATE VIEW shares AS SELECT positive / total AS share, links / total AS ratio FROM counts");
            try (ResultSet rows = statement.executeQuery(
                    "SELECT to_json(s)::VARCHAR, json_valid(to_json(s)::VARCHAR) FROM shares s")) {
                rows.next();
                json = rows.getString(1);
                System.out.println("to_json " + json + ", json_valid " + rows.getBoolean(2));
            }
            statement.execute("COPY shares TO '" + file + "' (FORMAT json)");
        }
        System.out.println("COPY    " + Files.readString(file).strip());
        try {
            System.out.println("Jackson " + new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            System.out.println("Jackson " + e.getOriginalMessage().split(":")[0]);
        }
    }
}
JAVA
javac -cp "$folder/lib/*" -d "$folder" "$folder/Finding.java"
seen=$(java -Djava.io.tmpdir="$folder" -cp "$folder:$folder/lib/*" Finding)
echo "$seen"
expected=$(
  cat <<'SEEN'
to_json {"share":NaN,"ratio":Infinity}, json_valid true
COPY    {"share":NaN,"ratio":Infinity}
Jackson Non-standard token 'NaN'
SEEN
)
[ "$seen" = "$expected" ] || { echo "changed; was:"; echo "$expected"; exit 1; }
echo "as described: what is written is not JSON"
