package de.pressespiegel.reports.sheet;

import de.pressespiegel.model.table.Change;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.model.vocabulary.ChangeKind;
import de.pressespiegel.reports.data.ReportData;
import de.pressespiegel.reports.text.Formats;
import de.pressespiegel.reports.text.Texts;
import org.jspecify.annotations.Nullable;

/** What differs from before. */
final class ChangesSheet {
    /** The usual bound for a rate of false alarms. */
    private static final double NOTABLE = 0.05;

    private ChangesSheet() {}

    static TableSheet of(ReportData data, Texts texts, String note) {
        return new TableSheetBuilder<Change>(texts, "changes", Tables.of(Change.class))
                .column("subject_name", Format.TEXT, 30, Change::subjectName)
                .column("kind", Format.TEXT, 26, change -> texts.word(change.kind()))
                .column("notable", Format.RANGE, 11, change -> isNotable(change) ? texts.get("yes") : "")
                .column("value_before", Format.DECIMAL, 10, change -> value(change, change.valueBefore()))
                .column("value_now", Format.DECIMAL, 10, change -> value(change, change.valueNow()))
                .column("difference", Format.DECIMAL, 13, change -> difference(change))
                .column("difference_range", Format.RANGE, 16, change -> range(change, texts.formats()))
                .column("remark", Format.PROSE, 46, Change::remark)
                .column("p_value", Format.FINE, 10, Change::pValue)
                .column("q_value", Format.FINE, 12, Change::qValue)
                .column("z", Format.DECIMAL, 9, Change::z)
                .column("n_articles", Format.COUNT, 9, Change::nArticles)
                .column("n_clusters", Format.COUNT, 11, Change::nClusters)
                .column("n_outlets", Format.COUNT, 9, Change::nOutlets)
                .build(data.changes(), 1, note);
    }

    /** Whether a change is beyond chance, many comparisons taken into account. */
    static boolean isNotable(Change change) {
        return change.qValue() != null && change.qValue() <= NOTABLE;
    }

    private static boolean isShare(Change change) {
        return change.kind() == ChangeKind.SHARE_OF_VOICE;
    }

    private static Cell value(Change change, @Nullable Double value) {
        return isShare(change) ? Cell.of(value, Format.PERCENT) : Cell.of(value);
    }

    private static Cell difference(Change change) {
        Double difference = change.difference();
        return isShare(change) && difference != null
                ? Cell.of(difference * 100, Format.POINTS)
                : Cell.of(difference, Format.SIGNED);
    }

    private static String range(Change change, Formats formats) {
        Double low = change.low();
        Double high = change.high();
        if (low == null || high == null) {
            return "";
        }
        return isShare(change) ? formats.signedRange(low * 100, high * 100) : formats.signedRange(low, high);
    }
}
