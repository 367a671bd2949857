package de.pressespiegel.spark.analysis;

import de.pressespiegel.model.table.Article;
import de.pressespiegel.model.vocabulary.ClusterRole;
import de.pressespiegel.spark.codec.RowCodec;
import de.pressespiegel.spark.ingest.IngestedRecord;
import de.pressespiegel.text.ArticleFacts;
import de.pressespiegel.text.ArticleInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Article-level analysis: a thin shell over {@link de.pressespiegel.text.TextAnalyzer}. */
public final class AnalysisStage {
    /** Rows of {@link AnalyzedArticle}. */
    public static final RowCodec<AnalyzedArticle> ANALYZED = new RowCodec<>(AnalyzedArticle.class);

    private static final RowCodec<IngestedRecord> INGESTED = new RowCodec<>(IngestedRecord.class);

    private AnalysisStage() {}

    /**
     * Analyses accepted records.
     *
     * @param records rows of {@link IngestedRecord} without refused ones
     * @param runId written to each article
     * @param ingestedAt moment of the run
     */
    public static Dataset<Row> analyze(Dataset<Row> records, TextModules modules, String runId, Instant ingestedAt) {
        return records.map(
                (MapFunction<Row, Row>)
                        row -> ANALYZED.toRow(analyze(INGESTED.fromRow(row), modules, runId, ingestedAt)),
                Encoders.row(ANALYZED.sparkSchema()));
    }

    private static AnalyzedArticle analyze(
            IngestedRecord record, TextModules modules, String runId, Instant ingestedAt) {
        String id = Objects.requireNonNull(record.articleId());
        String text = Objects.requireNonNull(record.text());
        String homeCountry = modules.articleRecords().homeCountry(record.outlet(), record.url());
        ArticleFacts facts = modules.analyzer().analyze(new ArticleInput(id, text, record.segments(), homeCountry));
        Article article = new Article(
                id,
                record.sourceUri(),
                record.url(),
                record.outlet(),
                record.title(),
                record.authors(),
                record.publishedAt(),
                record.publishedOn(),
                record.dateMethod(),
                Objects.requireNonNull(record.language()),
                record.languageConfidence(),
                text,
                text.length(),
                facts.nTokens(),
                facts.nSentences(),
                Objects.requireNonNull(record.contentSha256()),
                id,
                ClusterRole.ORIGINAL,
                facts.damageScore(),
                runId,
                ingestedAt);
        return new AnalyzedArticle(
                month(record.publishedOn(), ingestedAt),
                article,
                facts.segments(),
                facts.mentions(),
                facts.entities().stream()
                        .map(e -> new EntitySeen(
                                e.entityId(),
                                e.name(),
                                e.entityType(),
                                e.countryCode(),
                                e.wikidataId(),
                                e.inKnowledgeBase()))
                        .toList(),
                facts.quotations(),
                facts.stances());
    }

    private static String month(@org.jspecify.annotations.Nullable LocalDate publishedOn, Instant ingestedAt) {
        LocalDate day = publishedOn != null
                ? publishedOn
                : ingestedAt.atZone(ZoneOffset.UTC).toLocalDate();
        return day.toString().substring(0, 7);
    }
}
