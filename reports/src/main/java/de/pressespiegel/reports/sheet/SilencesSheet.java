package de.pressespiegel.reports.sheet;

import de.pressespiegel.model.table.Stance;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.reports.data.ReportData;
import de.pressespiegel.reports.data.Silence;
import de.pressespiegel.reports.text.Texts;
import org.jspecify.annotations.Nullable;

/** Who explicitly says nothing, on what, and where it is told. */
final class SilencesSheet {
    private SilencesSheet() {}

    static TableSheet of(ReportData data, Texts texts, String note) {
        return new TableSheetBuilder<Silence>(texts, "silences", Tables.of(Stance.class))
                .column(
                        "holder_name",
                        Format.TEXT,
                        26,
                        silence -> silence.stance().holderName())
                .column(
                        "silence",
                        Format.TEXT,
                        22,
                        silence -> texts.word(silence.stance().silence()))
                .column("target", Format.PROSE, 26, silence -> target(silence.stance()))
                .column(
                        "evidence",
                        Format.PROSE,
                        70,
                        silence -> silence.stance().evidence())
                .column(
                        "asserted_by_name",
                        Format.TEXT,
                        22,
                        silence -> silence.stance().assertedByName())
                .column(
                        "published_on",
                        Format.DATE,
                        12,
                        silence -> silence.article().publishedOn())
                .column(
                        "outlet",
                        Format.TEXT,
                        22,
                        silence -> Outlets.name(silence.article().outlet(), texts))
                .column("title", Format.PROSE, 44, silence -> silence.article().title())
                .column("n_articles", Format.COUNT, 9, Silence::nArticles)
                .build(data.silences(), 1, note);
    }

    private static @Nullable String target(Stance stance) {
        return stance.targetName() != null ? stance.targetName() : stance.issue();
    }
}
