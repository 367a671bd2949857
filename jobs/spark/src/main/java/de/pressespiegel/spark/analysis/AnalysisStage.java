package de.pressespiegel.spark.analysis;

import de.pressespiegel.model.table.Article;
import de.pressespiegel.model.vocabulary.ClusterRole;
import de.pressespiegel.spark.codec.RowCodec;
import de.pressespiegel.spark.ingest.IngestedRecord;
import de.pressespiegel.spark.modules.ArticleAnalysis;
import de.pressespiegel.text.ArticleFacts;
import de.pressespiegel.text.ArticleInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Objects;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Article-level analysis: a thin shell over {@link ArticleAnalysis}, in which a fault costs one article only. */
public final class AnalysisStage {
    private static final RowCodec<AnalysisOutcome> OUTCOMES = new RowCodec<>(AnalysisOutcome.class);

    private static final RowCodec<IngestedRecord> INGESTED = new RowCodec<>(IngestedRecord.class);

    private AnalysisStage() {}

    /**
     * Analyses accepted records.
     *
     * @return rows of {@link AnalysisOutcome}, one for each record
     * @param records rows of {@link IngestedRecord} without refused ones
     * @param runId written to each article
     * @param ingestedAt moment of the run
     */
    public static Dataset<Row> analyze(
            Dataset<Row> records, ArticleAnalysis analysis, String runId, Instant ingestedAt) {
        return records.map(
                (MapFunction<Row, Row>) row -> outcome(INGESTED.fromRow(row), analysis, runId, ingestedAt),
                Encoders.row(OUTCOMES.sparkSchema()));
    }

    private static Row outcome(IngestedRecord record, ArticleAnalysis analysis, String runId, Instant ingestedAt) {
        String id = Objects.requireNonNull(record.articleId());
        try {
            return OUTCOMES.toRow(
                    new AnalysisOutcome(id, null, null, analyzed(record, analysis, id, runId, ingestedAt)));
        } catch (RuntimeException | StackOverflowError e) {
            FailedAnalysis failed = FailedAnalysis.of(record, e);
            return OUTCOMES.toRow(new AnalysisOutcome(id, failed.reason(), failed.detail(), null));
        }
    }

    private static AnalyzedArticle analyzed(
            IngestedRecord record, ArticleAnalysis analysis, String id, String runId, Instant ingestedAt) {
        String text = Objects.requireNonNull(record.text());
        String homeCountry = analysis.homeCountry(record.outlet(), record.url());
        ArticleFacts facts = analysis.analyze(new ArticleInput(id, text, record.segments(), homeCountry));
        Article article = new Article(
                id,
                record.sourceUri(),
                record.url(),
                record.outlet(),
                record.title(),
                record.authors(),
                facts.agencies(),
                record.publishedAt(),
                record.publishedOn(),
                record.dateMethod(),
                Objects.requireNonNull(record.language()),
                record.languageConfidence(),
                text,
                record.truncated(),
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

    /** The month of publication; {@code undated-} and the month of ingestion where that is unknown. */
    private static String month(@Nullable LocalDate publishedOn, Instant ingestedAt) {
        return publishedOn != null
                ? YearMonth.from(publishedOn).toString()
                : "undated-" + YearMonth.from(ingestedAt.atZone(ZoneOffset.UTC));
    }
}
