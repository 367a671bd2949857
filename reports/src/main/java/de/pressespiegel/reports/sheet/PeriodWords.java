package de.pressespiegel.reports.sheet;

import de.pressespiegel.reports.data.Period;
import de.pressespiegel.reports.data.ReportData;
import de.pressespiegel.reports.text.Formats;
import de.pressespiegel.reports.text.Texts;

/** Says what stretch of time the lists cover. */
public final class PeriodWords {
    private PeriodWords() {}

    /** Such as {@code letzte 30 Tage, 03.02.2026 bis 04.03.2026}. */
    public static String of(ReportData data, Texts texts) {
        Formats formats = texts.formats();
        if (data.period() != Period.ALL) {
            return texts.get(
                    "covers.days",
                    String.valueOf(data.period().days()),
                    formats.date(data.countedTo().minusDays(data.period().days() - 1L)),
                    formats.date(data.countedTo()));
        }
        return data.days().isEmpty()
                ? texts.get("covers.all")
                : texts.get(
                        "covers.all.days",
                        formats.date(data.days().first()),
                        formats.date(data.days().last()));
    }
}
