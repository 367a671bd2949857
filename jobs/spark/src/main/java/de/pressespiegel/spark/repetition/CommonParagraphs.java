package de.pressespiegel.spark.repetition;

import de.pressespiegel.spark.session.Interim;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Paragraphs that stand in several articles of one outlet, whether these are versions of one story or different ones:
 * what is looked at before anybody knows which articles say the same.
 *
 * <p>One pass over the texts makes a hash of each paragraph; counting hashes adds up within a task before anything
 * travels, so that neither a box in every article nor a corpus of any size comes together in one place.
 */
public final class CommonParagraphs {
    /** Fewest articles, and later text clusters, that have a paragraph: two may be chance or an update. */
    static final int FEWEST = 3;

    private final Dataset<Row> places;
    private final boolean none;
    private final Interim interim;

    private CommonParagraphs(Dataset<Row> places, Interim interim) {
        this.places = places;
        this.none = places.isEmpty();
        this.interim = interim;
    }

    /**
     * Finds them.
     *
     * @param articles all articles with article_id, outlet, published_on and text
     * @param segments their segments with article_id, kind, start_char and end_char
     * @param interim keeps the paragraphs, without their texts
     */
    public static CommonParagraphs of(Dataset<Row> articles, Dataset<Row> segments, Interim interim) {
        Dataset<Row> paragraphs = interim.keep("paragraphs", Paragraphs.of(articles, segments));
        Dataset<Row> common = paragraphs
                .filter("is_first")
                .groupBy("outlet", "paragraph")
                .count()
                .filter(functions.col("count").geq(FEWEST))
                .drop("count");
        return new CommonParagraphs(interim.keep("places", paragraphs.join(common, common.columns())), interim);
    }

    /**
     * The segments that tell which articles say the same: all but the boxes, or a long donation appeal would make one
     * text of all short items above it. A common paragraph is taken for a box where at most half of the article's own
     * paragraphs are common; versions of one story share more, and are compared as a whole.
     */
    public Dataset<Row> withoutBoxes(Dataset<Row> segments) {
        if (none) {
            return segments;
        }
        Dataset<Row> own = places.filter("is_own");
        Dataset<Row> mixed = own.groupBy("article_id", "n_own")
                .count()
                .filter("2 * count <= n_own")
                .select("article_id");
        Dataset<Row> boxes = own.join(mixed, "article_id").select("article_id", "start_char");
        return segments.join(boxes, boxes.columns(), "left_anti");
    }

    /**
     * Those that different stories have.
     *
     * @param clusters article_id and cluster_id of each article
     */
    public RepeatedParagraphs among(Dataset<Row> clusters) {
        return none ? RepeatedParagraphs.none() : RepeatedParagraphs.of(places, clusters, interim);
    }
}
