package de.pressespiegel.reports.sheet;

import de.pressespiegel.model.table.StanceNetworkEdge;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.reports.data.ReportData;
import de.pressespiegel.reports.text.Texts;

/** Who agrees with whom. */
final class AgreementSheet {
    private AgreementSheet() {}

    static TableSheet of(ReportData data, Texts texts, String note) {
        return new TableSheetBuilder<StanceNetworkEdge>(texts, "agreement", Tables.of(StanceNetworkEdge.class))
                .column("holder_name_a", Format.TEXT, 30, StanceNetworkEdge::holderNameA)
                .column("holder_name_b", Format.TEXT, 30, StanceNetworkEdge::holderNameB)
                .column("congruence", Format.SIGNED, 14, Emphasis.DIVERGING, StanceNetworkEdge::congruence)
                .column("n_congruent", Format.COUNT, 14, StanceNetworkEdge::nCongruent)
                .column("n_conflicting", Format.COUNT, 14, StanceNetworkEdge::nConflicting)
                .column("n_articles", Format.COUNT, 10, StanceNetworkEdge::nArticles)
                .column("n_clusters", Format.COUNT, 12, StanceNetworkEdge::nClusters)
                .column("n_outlets", Format.COUNT, 10, StanceNetworkEdge::nOutlets)
                .build(data.agreement(), 2, note);
    }
}
