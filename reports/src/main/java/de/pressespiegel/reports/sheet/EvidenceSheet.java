package de.pressespiegel.reports.sheet;

import de.pressespiegel.model.table.Evidence;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.reports.text.Texts;

/** The passages behind the figures, each with its article and place. */
final class EvidenceSheet {
    private EvidenceSheet() {}

    static TableSheet of(EvidenceIndex index, Texts texts, String note) {
        return new TableSheetBuilder<Ranked<Evidence>>(texts, "evidence", Tables.of(Evidence.class))
                .column("id", Format.TEXT, 8, passage -> EvidenceIndex.id(passage.place() - 1))
                .column(
                        "section",
                        Format.TEXT,
                        18,
                        passage -> texts.find("section." + passage.row().section())
                                .orElse(passage.row().section()))
                .column(
                        "subject_name",
                        Format.TEXT,
                        26,
                        passage -> passage.row().subjectName())
                .column("object_name", Format.TEXT, 26, passage -> passage.row().objectName())
                .column(
                        "passage",
                        Format.PROSE,
                        80,
                        passage ->
                                passage.row().passage().replaceAll("\\s+", " ").strip())
                .column(
                        "outlet",
                        Format.TEXT,
                        22,
                        passage -> Outlets.name(passage.row().outlet(), texts))
                .column("title", Format.PROSE, 40, passage -> passage.row().title())
                .column(
                        "published_on",
                        Format.DATE,
                        12,
                        passage -> passage.row().publishedOn())
                .column(
                        "confidence",
                        Format.PERCENT,
                        11,
                        passage -> passage.row().confidence())
                .column("article_id", Format.TEXT, 19, passage -> passage.row().articleId())
                .column(
                        "place",
                        Format.RANGE,
                        13,
                        passage -> passage.row().startChar() + "\u2013"
                                + passage.row().endChar())
                .build(Ranked.of(index.passages()), 1, note);
    }
}
