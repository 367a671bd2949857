#!/usr/bin/env bash
# DuckDB JDBC 1.3.2.0, Java 17: a failed execution closes the Statement, and a PreparedStatement, for good.
#
# In JDBC a statement stays open until it is closed, or completes with closeOnCompletion; an SQLException is no such end.
# Here, after a duplicate key, the next row through the same PreparedStatement fails with "Statement was closed", and so does
# every one after it. Expected: only the offending row fails. It matters for the usual loop that sets parameters, executes,
# and notes the rows that are refused: all rows after the first bad one are missing, and reported with a wrong reason.
# Seen: of the keys 1, 1, 2, 3 only the first is stored; isClosed() is true though nobody called close().
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
  </dependencies>
</project>
POM
mvn -q -B -ntp -f "$folder/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$folder/lib"
cat >"$folder/Finding.java" <<'JAVA'
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Finding {
    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE towns (id INTEGER PRIMARY KEY)");
            }
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO towns VALUES (?)")) {
                for (int id : new int[] {1, 1, 2, 3}) {
                    try {
                        insert.setInt(1, id);
                        insert.executeUpdate();
                        System.out.println(id + ": stored");
                    } catch (SQLException e) {
                        System.out.println(id + ": " + e.getMessage().lines().findFirst().orElse(""));
                    }
                }
                System.out.println("isClosed " + insert.isClosed());
            }
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT count(*) FROM towns")) {
                rows.next();
                System.out.println("rows " + rows.getInt(1));
            }
        }
    }
}
JAVA
javac -cp "$folder/lib/*" -d "$folder" "$folder/Finding.java"
seen=$(java -Djava.io.tmpdir="$folder" -cp "$folder:$folder/lib/*" Finding)
echo "$seen"
expected=$(
  cat <<'SEEN'
1: stored
1: Constraint Error: Duplicate key "id: 1" violates primary key constraint.
2: Statement was closed
3: Statement was closed
isClosed true
rows 1
SEEN
)
[ "$seen" = "$expected" ] || { echo "changed; was:"; echo "$expected"; exit 1; }
echo "as described: one refused row ends the statement"
