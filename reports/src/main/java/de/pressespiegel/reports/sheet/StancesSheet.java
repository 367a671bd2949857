package de.pressespiegel.reports.sheet;

import de.pressespiegel.model.table.StanceStats;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.reports.data.EvidenceKey;
import de.pressespiegel.reports.data.ReportData;
import de.pressespiegel.reports.text.Formats;
import de.pressespiegel.reports.text.Texts;

/** Where each holder stands towards each target. */
final class StancesSheet {
    private StancesSheet() {}

    static TableSheet of(ReportData data, Texts texts, EvidenceIndex evidence, String note) {
        Formats formats = texts.formats();
        return new TableSheetBuilder<StanceStats>(texts, "stances", Tables.of(StanceStats.class))
                .column("holder_name", Format.TEXT, 28, StanceStats::holderName)
                .column("target_name", Format.TEXT, 28, StanceStats::targetName)
                .column("net_stance", Format.SIGNED, 10, Emphasis.DIVERGING, StanceStats::netStance)
                .column(
                        "net_range",
                        Format.RANGE,
                        15,
                        stance -> formats.signedRange(stance.netStanceLow(), stance.netStanceHigh()))
                .column("n_supportive", Format.COUNT, 14, StanceStats::nSupportive)
                .column("n_critical", Format.COUNT, 10, StanceStats::nCritical)
                .column("n_ambivalent", Format.COUNT, 12, StanceStats::nAmbivalent)
                .column("n_neutral", Format.COUNT, 10, StanceStats::nNeutral)
                .column("n_no_comment", Format.COUNT, 11, StanceStats::nNoComment)
                .column("log_odds", Format.SIGNED, 11, StanceStats::logOdds)
                .column("n_articles", Format.COUNT, 9, StanceStats::nArticles)
                .column("n_clusters", Format.COUNT, 11, StanceStats::nClusters)
                .column("n_outlets", Format.COUNT, 9, StanceStats::nOutlets)
                .column("evidence", Format.LINK, 9, stance -> link(stance, evidence))
                .build(data.stances(), 2, note);
    }

    private static Cell link(StanceStats stance, EvidenceIndex evidence) {
        String target = EvidenceKey.target(stance.targetEntityId(), stance.targetName());
        Cell stated = evidence.link("stances", stance.holderEntityId(), target);
        return stated.link() != null ? stated : evidence.link("silence", stance.holderEntityId(), target);
    }
}
