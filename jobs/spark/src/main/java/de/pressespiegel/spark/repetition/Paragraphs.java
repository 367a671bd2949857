package de.pressespiegel.spark.repetition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Every paragraph of the corpus that is long enough to be compared, without its text. */
final class Paragraphs {
    /**
     * Columns: {@code is_own} tells the article's own words from what its page alone shows to be boilerplate,
     * {@code n_own} how many own paragraphs the article has, {@code is_first} the first place of the paragraph in its
     * article.
     */
    private static final StructType PARAGRAPH = new StructType()
            .add("article_id", DataTypes.StringType, false)
            .add("outlet", DataTypes.StringType, false)
            .add("published_on", DataTypes.DateType, true)
            .add("paragraph", DataTypes.LongType, false)
            .add("start_char", DataTypes.IntegerType, false)
            .add("end_char", DataTypes.IntegerType, false)
            .add("is_first", DataTypes.BooleanType, false)
            .add("is_own", DataTypes.BooleanType, false)
            .add("n_own", DataTypes.IntegerType, false);

    private Paragraphs() {}

    /**
     * The paragraphs. Headlines, bylines, datelines and captions are none: they come again with their author, place or
     * picture.
     *
     * @param articles articles with article_id, outlet, published_on and text
     * @param segments their segments with article_id, kind, start_char and end_char
     */
    static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> segments) {
        Dataset<Row> stretches = segments.filter("kind IN ('lead', 'subhead', 'body', 'list', 'boilerplate')")
                .groupBy("article_id")
                .agg(functions
                        .sort_array(functions.collect_list(
                                functions.expr("struct(start_char, end_char, kind <> 'boilerplate' AS is_own)")))
                        .as("stretches"));
        return articles.selectExpr("article_id", "coalesce(outlet, '?') AS outlet", "published_on", "text")
                .join(stretches, "article_id")
                .flatMap((FlatMapFunction<Row, Row>) Paragraphs::rows, Encoders.row(PARAGRAPH));
    }

    private static Iterator<Row> rows(Row article) {
        String text = article.getAs("text");
        List<Row> stretches = article.getList(article.fieldIndex("stretches"));
        List<OptionalLong> keys = new ArrayList<>(stretches.size());
        int own = 0;
        for (Row stretch : stretches) {
            OptionalLong key = ParagraphKey.of(text.substring(stretch.getInt(0), stretch.getInt(1)));
            keys.add(key);
            own += key.isPresent() && stretch.getBoolean(2) ? 1 : 0;
        }
        List<Row> rows = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).isPresent()) {
                long key = keys.get(i).getAsLong();
                Row stretch = stretches.get(i);
                rows.add(RowFactory.create(
                        article.getAs("article_id"),
                        article.getAs("outlet"),
                        article.getAs("published_on"),
                        key,
                        stretch.getInt(0),
                        stretch.getInt(1),
                        seen.add(key),
                        stretch.getBoolean(2),
                        own));
            }
        }
        return rows.iterator();
    }
}
