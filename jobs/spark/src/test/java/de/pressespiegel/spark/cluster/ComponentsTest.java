package de.pressespiegel.spark.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.spark.SharedSpark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentsTest {
    private static final StructType EDGE =
            new StructType().add("a", DataTypes.StringType).add("b", DataTypes.StringType);

    private static Map<String, String> components(List<Row> edges) {
        Map<String, String> found = new TreeMap<>();
        for (Row row : Components.of(SharedSpark.session().createDataFrame(edges, EDGE))
                .select("exact", "component")
                .collectAsList()) {
            assertThat(found.put(row.getString(0), row.getString(1))).isNull();
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithUnionFindOnRandomGraphs(long seed) {
        Random random = new Random(seed);
        List<Row> edges = new ArrayList<>();
        UnionFind expected = new UnionFind();
        for (int i = 0; i < 150; i++) {
            String a = "t" + random.nextInt(200);
            String b = "t" + random.nextInt(200);
            if (!a.equals(b)) {
                edges.add(RowFactory.create(a, b));
                expected.join(a, b);
            }
        }
        assertThat(components(edges)).isEqualTo(new TreeMap<>(expected.components()));
    }

    @Test
    void aLongChainIsOneComponent() {
        List<Row> chain = IntStream.range(100, 160)
                .mapToObj(i -> RowFactory.create("t" + i, "t" + (i + 1)))
                .toList();
        assertThat(components(chain))
                .hasSize(61)
                .allSatisfy((text, component) -> assertThat(component).isEqualTo("t100"));
    }

    @Test
    void noEdgesNoComponents() {
        assertThat(components(List.of())).isEmpty();
    }
}
