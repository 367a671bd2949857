package de.pressespiegel.spark.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.spark.SharedSpark;
import de.pressespiegel.spark.cluster.TextClusters;
import de.pressespiegel.spark.session.Interim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small corpora: each paragraph of an article is a body segment. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepeatedParagraphsTest {
    private static final StructType ARTICLES = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("published_on", DataTypes.DateType)
            .add("n_chars", DataTypes.IntegerType)
            .add("outlet", DataTypes.StringType);

    private static final StructType SEGMENTS = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("kind", DataTypes.StringType)
            .add("start_char", DataTypes.IntegerType)
            .add("end_char", DataTypes.IntegerType);

    private static final StructType FACTS = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("start_char", DataTypes.IntegerType)
            .add("end_char", DataTypes.IntegerType)
            .add("in_repeated", DataTypes.BooleanType);

    private static final String BOX = "Jeden Morgen um sechs schreibt Jette Wilmsen für Sie unsere Übersicht.";

    private static final String APPEAL = "Unsere Arbeit wird nicht von Konzernen bezahlt, sondern von Ihnen. "
            + "Wenn Ihnen gefällt, was Sie hier lesen, dann freut sich der Verein Freies Moor über jede Spende, "
            + "ob klein oder groß, einmal oder jeden Monat. Vorsitzende Alma Reetz dankt im Namen aller Mitarbeiter.";

    record Text(
            String id, @Nullable String outlet, @Nullable String day, String... paragraphs) {}

    record Case(String label, List<Text> texts, List<String> expected) {}

    /** Each with an outlet of its own, so that one look at all of them answers for each. */
    private static final List<Case> CASES = List.of(
            new Case(
                    "a box below four stories",
                    texts(4, i -> new Text("a" + i, "Moorbote", "2026-03-0" + (i + 1), story('a', i), BOX)),
                    List.of("Moorbote 4 articles 4 clusters 4 days 2026-03-01..2026-03-04: " + BOX)),
            new Case(
                    "a box below two stories only",
                    texts(2, i -> new Text("b" + i, "Deichkurier", "2026-03-01", story('b', i), BOX)),
                    List.of()),
            new Case(
                    "two outlets with two stories each",
                    texts(4, i -> new Text("c" + i, i < 2 ? "Ostbote" : "Westbote", null, story('c', i), BOX)),
                    List.of()),
            new Case(
                    "one story three times, once with a correction",
                    texts(
                            3,
                            i -> new Text(
                                    "d" + i,
                                    "Waldkurier",
                                    "2026-03-01",
                                    story('d', 0),
                                    story('d', 1),
                                    BOX,
                                    i == 2 ? "Korrigiert." : "Ende.")),
                    List.of()),
            new Case(
                    "a story that grows all day, each time under another lead",
                    texts(
                            4,
                            i -> new Text(
                                    "e" + i,
                                    "Abendkurier",
                                    "2026-03-01",
                                    story('e', i),
                                    story('e', 8),
                                    story('e', 9),
                                    APPEAL)),
                    List.of()),
            new Case(
                    "an appeal longer than the items above it makes no cluster of them",
                    texts(4, i -> new Text("f" + i, "Heidebote", "2026-03-01", story('f', i), APPEAL)),
                    List.of("Heidebote 4 articles 4 clusters 1 days 2026-03-01..2026-03-01: " + APPEAL)),
            new Case(
                    "twice in each of two articles",
                    texts(2, i -> new Text("g" + i, "Seebote", null, BOX, story('g', i), BOX)),
                    List.of()),
            new Case(
                    "no outlet is known: they count as one",
                    texts(3, i -> new Text("h" + i, null, null, story('h', i), BOX)),
                    List.of("? 3 articles 3 clusters 0 days null..null: " + BOX)),
            new Case(
                    "rubrics and names are too short",
                    texts(
                            4,
                            i -> new Text(
                                    "i" + i, "Burgbote", null, "Mehr zum Thema", story('i', i), "Von Jette Wilmsen")),
                    List.of()));

    private final List<Text> texts =
            CASES.stream().flatMap(one -> one.texts().stream()).toList();

    private List<String> table = List.of();

    static Stream<Case> cases() {
        return CASES.stream();
    }

    private static List<Text> texts(int n, IntFunction<Text> text) {
        return IntStream.range(0, n).mapToObj(text).toList();
    }

    /** A sentence whose words no other letter or number gives. */
    private static String story(char letter, int number) {
        return IntStream.range(0, 12)
                .mapToObj(i -> Integer.toString((letter * 100 + number) * 7919 + i * 104_729 + 46_656, 36))
                .collect(Collectors.joining(" "));
    }

    @BeforeAll
    void look() {
        table = table(texts, 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void whatDifferentStoriesOfAnOutletShareIsRepeated(Case one) {
        Set<String> outlets = one.texts().stream()
                .map(text -> text.outlet() == null ? "?" : text.outlet())
                .collect(Collectors.toSet());

        assertThat(table.stream().filter(row -> outlets.contains(row.substring(0, row.indexOf(' ')))))
                .as(one.label())
                .containsExactlyElementsOf(one.expected());
    }

    @Test
    void factsInsideAreMarkedWhereverTheyStand() {
        List<Text> both = texts(3, i -> new Text("a" + i, "Moorbote", null, BOX, story('j', i), story('k', i), APPEAL));
        int story = BOX.length() + 2;
        int appeal = story + story('j', 0).length() + 2 + story('k', 0).length() + 2;
        Dataset<Row> facts = SharedSpark.session()
                .createDataFrame(
                        List.of(
                                RowFactory.create("a0", 0, 5, null),
                                RowFactory.create("a0", 0, BOX.length(), false),
                                RowFactory.create("a0", BOX.length() - 5, story + 5, false),
                                RowFactory.create("a0", story, story + 9, true),
                                RowFactory.create("a0", appeal, appeal + APPEAL.length(), true),
                                RowFactory.create("a9", 0, 5, true)),
                        FACTS);

        Dataset<Row> marked = repeated(articles(both, 1), segments(both)).mark(facts);

        assertThat(marked.orderBy("article_id", "start_char", "end_char")
                        .select("in_repeated")
                        .collectAsList())
                .as("at the start, the whole box, across its end, the story, the appeal, an article without any")
                .extracting(row -> row.getBoolean(0))
                .containsExactly(true, true, false, false, true, false);
    }

    @Test
    void neitherOrderNorPartitionsMatter() {
        Random random = new Random(20_260_312);
        List<Text> shuffled = new ArrayList<>(texts);
        for (int partitions = 2; partitions < 4; partitions++) {
            Collections.shuffle(shuffled, random);
            assertThat(table(shuffled, partitions))
                    .as(partitions + " partitions")
                    .isEqualTo(table);
        }
    }

    private static List<String> table(List<Text> texts, int partitions) {
        Dataset<Row> articles = articles(texts, partitions);
        return repeated(articles, segments(texts).repartition(partitions))
                .rows(articles)
                .orElseThrow()
                .orderBy("outlet", "paragraph_hash")
                .collectAsList()
                .stream()
                .map(row -> "%s %d articles %d clusters %d days %s..%s: %s"
                        .formatted(
                                row.getAs("outlet"),
                                row.<Long>getAs("n_articles"),
                                row.<Long>getAs("n_clusters"),
                                row.<Long>getAs("n_days"),
                                row.getAs("first_day"),
                                row.getAs("last_day"),
                                row.getAs("text")))
                .toList();
    }

    private static RepeatedParagraphs repeated(Dataset<Row> articles, Dataset<Row> segments) {
        Interim interim = Interim.memory();
        CommonParagraphs common = CommonParagraphs.of(articles, segments, interim);
        return common.among(TextClusters.assign(articles, common.withoutBoxes(segments), Set.of(), interim));
    }

    private static Dataset<Row> articles(List<Text> texts, int partitions) {
        List<Row> rows = new ArrayList<>();
        for (Text text : texts) {
            String joined = String.join("\n\n", text.paragraphs());
            rows.add(RowFactory.create(
                    text.id(),
                    joined,
                    text.day() == null ? null : LocalDate.parse(text.day()),
                    joined.length(),
                    text.outlet()));
        }
        return SharedSpark.session().createDataFrame(rows, ARTICLES).repartition(partitions);
    }

    private static Dataset<Row> segments(List<Text> texts) {
        List<Row> rows = new ArrayList<>();
        for (Text text : texts) {
            int start = 0;
            for (String paragraph : text.paragraphs()) {
                rows.add(RowFactory.create(text.id(), "body", start, start + paragraph.length()));
                start += paragraph.length() + 2;
            }
        }
        return SharedSpark.session().createDataFrame(rows, SEGMENTS);
    }
}
