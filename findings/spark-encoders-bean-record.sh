#!/usr/bin/env bash
# Apache Spark 4.2.0, Java 17: Encoders.bean of a Java record gives an encoder with an empty schema instead of an error.
#
# A record has accessors without "get", so the bean introspection finds no property. Nothing says so: createDataset succeeds,
# the count is right, and every column is gone. Expected: an exception that names the class, as for other types that no
# encoder fits. Seen: schema "struct<>", two rows, no column.
# Needs a JDK 17 and Maven. Exits 0 while the behaviour is as described, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.spark</groupId><artifactId>spark-sql_2.13</artifactId><version>4.2.0</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -f "$folder/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$folder/lib"
cat >"$folder/Finding.java" <<'JAVA'
import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

public class Finding {
    public record Town(String name, int inhabitants) implements Serializable {}

    public static class TownBean implements Serializable {
        public String getName() { return "Neustadt"; }
        public void setName(String name) {}
    }

    public static void main(String[] arguments) {
        SparkSession spark = SparkSession.builder().master("local[1]").config("spark.ui.enabled", "false").getOrCreate();
        System.out.println("bean   " + Encoders.bean(TownBean.class).schema().catalogString());
        System.out.println("record " + Encoders.bean(Town.class).schema().catalogString());
        Dataset<Town> towns = spark.createDataset(List.of(new Town("Neustadt", 1), new Town("Altdorf", 2)), Encoders.bean(Town.class));
        System.out.println("rows   " + towns.count() + " columns " + towns.columns().length);
        spark.stop();
    }
}
JAVA
opens=()
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent \
  java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
  opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
done
javac -cp "$folder/lib/*" -d "$folder" "$folder/Finding.java"
seen=$(cd "$folder" && java "${opens[@]}" -cp "$folder:$folder/lib/*" Finding 2>/dev/null)
echo "$seen"
expected='bean   struct<name:string>
record struct<>
rows   2 columns 0'
[ "$seen" = "$expected" ] || { echo "changed; was:"; echo "$expected"; exit 1; }
echo "as described: no error, an empty schema"
