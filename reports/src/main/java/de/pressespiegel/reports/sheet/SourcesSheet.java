package de.pressespiegel.reports.sheet;

import de.pressespiegel.model.table.SourceStats;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.reports.data.ReportData;
import de.pressespiegel.reports.text.Formats;
import de.pressespiegel.reports.text.Texts;

/** Who is quoted, how much and how. */
final class SourcesSheet {
    private SourcesSheet() {}

    static TableSheet of(ReportData data, Texts texts, EvidenceIndex evidence, String note) {
        Formats formats = texts.formats();
        return new TableSheetBuilder<Ranked<SourceStats>>(texts, "sources", Tables.of(SourceStats.class))
                .column("place", Format.COUNT, 6, Ranked::place)
                .column("speaker_name", Format.TEXT, 34, source -> source.row().speakerName())
                .column(
                        "speaker_kind",
                        Format.TEXT,
                        14,
                        source -> texts.word(source.row().speakerKind()))
                .column(
                        "source_class",
                        Format.TEXT,
                        20,
                        source -> texts.word(source.row().sourceClass()))
                .column("n_quotations", Format.COUNT, 9, source -> source.row().nQuotations())
                .column(
                        "share_of_quotations",
                        Format.PERCENT,
                        11,
                        Emphasis.BAR,
                        source -> source.row().shareOfQuotations())
                .column(
                        "n_quoted_words",
                        Format.COUNT,
                        10,
                        source -> source.row().nQuotedWords())
                .column(
                        "share_of_words",
                        Format.PERCENT,
                        11,
                        Emphasis.BAR,
                        source -> source.row().shareOfWords())
                .column("n_direct", Format.COUNT, 10, source -> source.row().nDirect())
                .column("n_indirect", Format.COUNT, 10, source -> source.row().nIndirect())
                .column("n_reported", Format.COUNT, 10, source -> source.row().nReported())
                .column(
                        "direct_share",
                        Format.PERCENT,
                        10,
                        source -> direct(source.row()).share())
                .column(
                        "direct_range",
                        Format.RANGE,
                        12,
                        source -> direct(source.row()).range(formats))
                .column(
                        "indirect_share",
                        Format.PERCENT,
                        10,
                        source -> indirect(source.row()).share())
                .column(
                        "indirect_range",
                        Format.RANGE,
                        12,
                        source -> indirect(source.row()).range(formats))
                .column(
                        "anonymous_share",
                        Format.PERCENT,
                        11,
                        source -> anonymous(source.row()).share())
                .column(
                        "anonymous_range",
                        Format.RANGE,
                        12,
                        source -> anonymous(source.row()).range(formats))
                .column("n_articles", Format.COUNT, 9, source -> source.row().nArticles())
                .column("n_clusters", Format.COUNT, 11, source -> source.row().nClusters())
                .column("n_outlets", Format.COUNT, 9, source -> source.row().nOutlets())
                .column("evidence", Format.LINK, 9, source -> evidence.link("sources", id(source.row()), ""))
                .build(Ranked.of(data.sources()), 2, note);
    }

    private static Proportion direct(SourceStats source) {
        return new Proportion(source.nDirect(), source.nQuotations());
    }

    private static Proportion indirect(SourceStats source) {
        return new Proportion(source.nIndirect(), source.nQuotations());
    }

    private static Proportion anonymous(SourceStats source) {
        return new Proportion(source.nAnonymous(), source.nQuotations());
    }

    private static String id(SourceStats source) {
        return source.speakerEntityId() == null ? source.speakerName() : source.speakerEntityId();
    }
}
