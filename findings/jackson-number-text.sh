#!/usr/bin/env bash
# Jackson Databind 2.21.2, Java 17: JsonNode changes the spelling of plain decimal numbers, also with USE_BIG_DECIMAL_FOR_FLOATS.
#
# A number with a decimal point becomes a double, and asText() and toString() give Double.toString of it: the epoch
# 1731064920.53 turns into 1.73106492053E9, and finer digits are lost. Reading the same token as a String gives it unchanged.
# With USE_BIG_DECIMAL_FOR_FLOATS, the usual advice, the digits stay, but trailing zeros are stripped and whole numbers get
# an exponent: 20.0 becomes 2E+1, 1731064920.0 becomes 1.73106492E+9. Only with
# JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES switched off, too, is the text what stood in the file.
# Expected: asText() of an untouched node is what was written, or at least a plain decimal. It matters wherever times,
# identifiers or amounts are taken from JSON as text, and for a document that is read and written again (last column).
# Needs a JDK 17 and Maven. Exits 0 while the behaviour is as described, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>2.21.2</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp -f "$folder/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$folder/lib"
cat >"$folder/Finding.java" <<'JAVA'
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

public class Finding {
    public static void main(String[] arguments) throws JsonProcessingException {
        JsonMapper plain = JsonMapper.builder().build();
        JsonMapper decimals = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        JsonMapper exact = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        for (String number : new String[] {"1731064920.53", "1731064920.123456789", "1731064920.0", "20.0", "0.0001"}) {
            System.out.println(number
                    + " | String " + plain.readValue(number, String.class)
                    + " | node " + plain.readTree(number).asText()
                    + " | BigDecimal " + decimals.readTree(number).asText()
                    + " | unstripped " + exact.readTree(number).asText()
                    + " | " + plain.readTree("{\"n\":" + number + "}"));
        }
    }
}
JAVA
javac -cp "$folder/lib/*" -d "$folder" "$folder/Finding.java"
seen=$(java -cp "$folder:$folder/lib/*" Finding)
echo "$seen"
expected=$(
  cat <<'SEEN'
1731064920.53 | String 1731064920.53 | node 1.73106492053E9 | BigDecimal 1731064920.53 | unstripped 1731064920.53 | {"n":1.73106492053E9}
1731064920.123456789 | String 1731064920.123456789 | node 1.7310649201234567E9 | BigDecimal 1731064920.123456789 | unstripped 1731064920.123456789 | {"n":1.7310649201234567E9}
1731064920.0 | String 1731064920.0 | node 1.73106492E9 | BigDecimal 1.73106492E+9 | unstripped 1731064920.0 | {"n":1.73106492E9}
20.0 | String 20.0 | node 20.0 | BigDecimal 2E+1 | unstripped 20.0 | {"n":20.0}
0.0001 | String 0.0001 | node 1.0E-4 | BigDecimal 0.0001 | unstripped 0.0001 | {"n":1.0E-4}
SEEN
)
[ "$seen" = "$expected" ] || { echo "changed; was:"; echo "$expected"; exit 1; }
echo "as described: an epoch gets an exponent by default, and 20.0 one as a BigDecimal"
