package de.pressespiegel.reports.sheet;

import de.pressespiegel.model.table.Cooccurrence;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.reports.data.ReportData;
import de.pressespiegel.reports.text.Texts;

/** Who appears with whom. */
final class PairsSheet {
    private PairsSheet() {}

    static TableSheet of(ReportData data, Texts texts, EvidenceIndex evidence, String note) {
        return new TableSheetBuilder<Cooccurrence>(texts, "pairs", Tables.of(Cooccurrence.class))
                .column("name_a", Format.TEXT, 26, Cooccurrence::nameA)
                .column("name_b", Format.TEXT, 26, Cooccurrence::nameB)
                .column("n_together", Format.COUNT, 12, Emphasis.BAR, Cooccurrence::nTogether)
                .column(
                        "in_sentence",
                        Format.COUNT,
                        10,
                        pair -> data.sentencePairs().getOrDefault(ReportData.pairKey(pair), 0L))
                .column("n_articles", Format.COUNT, 9, Cooccurrence::nArticles)
                .column("n_clusters", Format.COUNT, 11, Cooccurrence::nClusters)
                .column("n_outlets", Format.COUNT, 9, Cooccurrence::nOutlets)
                .column("expected", Format.DECIMAL, 10, Cooccurrence::expected)
                .column(
                        "ratio",
                        Format.DECIMAL,
                        12,
                        pair -> pair.expected() > 0 ? pair.nTogether() / pair.expected() : null)
                .column("npmi", Format.DECIMAL, 9, Emphasis.BAR, Cooccurrence::npmi)
                .column("g2", Format.DECIMAL, 9, Cooccurrence::g2)
                .column("jaccard", Format.DECIMAL, 9, Cooccurrence::jaccard)
                .column("dice", Format.DECIMAL, 8, Cooccurrence::dice)
                .column("z", Format.DECIMAL, 8, Cooccurrence::z)
                .column("strength", Format.DECIMAL, 9, Cooccurrence::strength)
                .column("alpha", Format.FINE, 8, Cooccurrence::alpha)
                .column(
                        "evidence",
                        Format.LINK,
                        9,
                        pair -> evidence.link("cooccurrence", pair.entityIdA(), pair.entityIdB()))
                .build(data.pairs(), 2, note);
    }
}
