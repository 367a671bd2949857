package de.pressespiegel.spark.quality;

import de.pressespiegel.spark.config.QualityLimits;
import de.pressespiegel.spark.ingest.Selection;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Refuses a night whose input says that a scraper, not the news, has changed, or whose articles the program cannot analyse:
 * figures made of it would mislead.
 */
public final class QualityGate {
    private final QualityLimits limits;

    public QualityGate(QualityLimits limits) {
        this.limits = limits;
    }

    /**
     * Judges what was read.
     *
     * @throws QualityGateException naming figure, limit and remedy when a limit is exceeded
     */
    public void check(Selection selection) {
        fault(selection).ifPresent(fault -> {
            throw new QualityGateException(fault + " Nothing was published.");
        });
    }

    /**
     * Judges what came of the analysis. One failure alone never stops a night, and texts that failed before do not count
     * again.
     *
     * @param nAnalyzed articles analysed tonight for the first time
     * @param nFailed those of them whose analysis failed
     * @throws QualityGateException naming figure, limit and remedy when the limit is exceeded
     */
    public void checkAnalyses(long nAnalyzed, long nFailed) {
        if (nAnalyzed < limits.minRecords()
                || nFailed <= 1
                || share(nFailed, nAnalyzed) <= limits.maxFailedAnalysesShare()) {
            return;
        }
        throw new QualityGateException(String.format(
                Locale.ROOT,
                "The analysis of %d of %d new articles failed, a share above quality.max-failed-analyses-share = %s; the lines"
                        + " above name the rules: take back the last change of the program or of conf/, or raise the limit"
                        + " in a file for --config. Nothing was published.",
                nFailed,
                nAnalyzed,
                limits.maxFailedAnalysesShare()));
    }

    private Optional<String> fault(Selection selection) {
        if (selection.nRecords() < limits.minRecords()) {
            return Optional.empty();
        }
        if (share(selection.nRejected(), selection.nRecords()) > limits.maxRejectedShare()) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "%d of %d records were refused, a share above quality.max-rejected-share = %s%s; mend the input or raise"
                            + " the limit in a file for --config.",
                    selection.nRejected(),
                    selection.nRecords(),
                    limits.maxRejectedShare(),
                    mostFrequent(selection.refused())));
        }
        long fresh = selection.nFresh();
        long undated = limits.maxUndatedShare() >= 1
                ? 0
                : selection.fresh().filter("published_on IS NULL").count();
        if (share(undated, fresh) > limits.maxUndatedShare()) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "%d of %d new articles have no publication date, a share above quality.max-undated-share = %s; name the"
                            + " date field in conf/ingest/fields.tsv or raise the limit in a file for --config.",
                    undated,
                    fresh,
                    limits.maxUndatedShare()));
        }
        return Optional.empty();
    }

    private static double share(long part, long all) {
        return all == 0 ? 0 : (double) part / all;
    }

    private static String mostFrequent(Dataset<Row> refused) {
        return refused
                .groupBy("reason")
                .count()
                .orderBy(functions.desc("count"), functions.col("reason"))
                .limit(1)
                .collectAsList()
                .stream()
                .map(row -> "; most of them: " + row.getString(0) + " (" + row.getLong(1) + ")")
                .findFirst()
                .orElse("");
    }
}
