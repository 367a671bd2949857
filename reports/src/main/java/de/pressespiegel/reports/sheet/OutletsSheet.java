package de.pressespiegel.reports.sheet;

import de.pressespiegel.model.table.OutletProfile;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.reports.data.ReportData;
import de.pressespiegel.reports.text.Formats;
import de.pressespiegel.reports.text.Texts;
import org.jspecify.annotations.Nullable;

/** How each outlet works with its sources. */
final class OutletsSheet {
    private OutletsSheet() {}

    static TableSheet of(ReportData data, Texts texts, String note) {
        Formats formats = texts.formats();
        return new TableSheetBuilder<OutletProfile>(texts, "outlets", Tables.of(OutletProfile.class))
                .column("outlet", Format.TEXT, 30, outlet -> Outlets.name(outlet.outlet(), texts))
                .column("n_articles", Format.COUNT, 9, OutletProfile::nArticles)
                .column("n_clusters", Format.COUNT, 11, OutletProfile::nClusters)
                .column("n_quotations", Format.COUNT, 9, OutletProfile::nQuotations)
                .column("direct_share", Format.PERCENT, 11, Emphasis.BAR, outlet -> shown(outlet, outlet.directShare()))
                .column(
                        "direct_range",
                        Format.RANGE,
                        12,
                        outlet -> range(outlet, formats, outlet.directShareLow(), outlet.directShareHigh()))
                .column(
                        "anonymous_share",
                        Format.PERCENT,
                        11,
                        Emphasis.BAR,
                        outlet -> shown(outlet, outlet.anonymousShare()))
                .column(
                        "anonymous_range",
                        Format.RANGE,
                        12,
                        outlet -> range(outlet, formats, outlet.anonymousShareLow(), outlet.anonymousShareHigh()))
                .column(
                        "official_share",
                        Format.PERCENT,
                        11,
                        Emphasis.BAR,
                        outlet -> shown(outlet, outlet.officialShare()))
                .column(
                        "official_range",
                        Format.RANGE,
                        12,
                        outlet -> range(outlet, formats, outlet.officialShareLow(), outlet.officialShareHigh()))
                .column("effective_sources", Format.DECIMAL, 12, OutletProfile::effectiveSources)
                .column("entropy", Format.DECIMAL, 10, OutletProfile::entropy)
                .column("hhi", Format.DECIMAL, 12, OutletProfile::hhi)
                .column("js_distance", Format.DECIMAL, 12, OutletProfile::jsDistance)
                .build(data.outlets(), 1, note);
    }

    private static @Nullable Double shown(OutletProfile outlet, double share) {
        return outlet.nQuotations() == 0 ? null : share;
    }

    private static String range(OutletProfile outlet, Formats formats, double low, double high) {
        return outlet.nQuotations() == 0 ? "" : formats.percentRange(low, high);
    }
}
