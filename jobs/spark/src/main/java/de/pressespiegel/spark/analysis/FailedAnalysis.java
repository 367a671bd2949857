package de.pressespiegel.spark.analysis;

import de.pressespiegel.model.vocabulary.RejectReason;
import de.pressespiegel.spark.ingest.IngestedRecord;
import de.pressespiegel.spark.modules.Fault;
import de.pressespiegel.text.AnalysisBudgetException;

/**
 * Why an article has no analysis. A fault costs one article, never the night.
 *
 * @param reason {@code ANALYSIS_FAILED} or {@code ANALYSIS_TIMEOUT}
 * @param detail the article, the class that failed, the cause, and what becomes of the text
 */
record FailedAnalysis(RejectReason reason, String detail) {

    /** What a fault in the analysis of a record comes to. */
    static FailedAnalysis of(IngestedRecord record, Throwable fault) {
        RejectReason reason =
                fault instanceof AnalysisBudgetException ? RejectReason.ANALYSIS_TIMEOUT : RejectReason.ANALYSIS_FAILED;
        return new FailedAnalysis(
                reason,
                article(record) + ": " + Fault.of(fault)
                        + "; the text is kept, the next version of the program or of conf/ tries it again");
    }

    private static String article(IngestedRecord record) {
        String name = record.title() == null ? String.valueOf(record.articleId()) : "'" + record.title() + "'";
        return Fault.shorten(record.url() == null ? name : name + " (" + record.url() + ")");
    }
}
