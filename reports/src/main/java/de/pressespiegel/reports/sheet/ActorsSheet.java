package de.pressespiegel.reports.sheet;

import de.pressespiegel.model.table.Entity;
import de.pressespiegel.model.table.EntityDaily;
import de.pressespiegel.model.table.Tables;
import de.pressespiegel.reports.data.ReportData;
import de.pressespiegel.reports.text.Texts;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who is in the press, how much, in what tone, since when. */
final class ActorsSheet {
    private ActorsSheet() {}

    static TableSheet of(ReportData data, Texts texts, EvidenceIndex evidence, String note) {
        return new TableSheetBuilder<Ranked<EntityDaily>>(texts, "actors", Tables.of(EntityDaily.class))
                .column("place", Format.COUNT, 6, Ranked::place)
                .column("name", Format.TEXT, 32, actor -> actor.row().name())
                .column(
                        "entity_type",
                        Format.TEXT,
                        18,
                        actor -> texts.word(actor.row().entityType()))
                .column("n_mentions", Format.COUNT, 12, actor -> actor.row().nMentions())
                .column(
                        "share_of_mentions",
                        Format.PERCENT,
                        12,
                        Emphasis.BAR,
                        actor -> actor.row().shareOfMentions())
                .column("n_articles", Format.COUNT, 10, actor -> actor.row().nArticles())
                .column("n_clusters", Format.COUNT, 12, actor -> actor.row().nClusters())
                .column("n_outlets", Format.COUNT, 10, actor -> actor.row().nOutlets())
                .column(
                        "mean_tone",
                        Format.SIGNED,
                        10,
                        Emphasis.DIVERGING,
                        actor -> actor.row().meanTone())
                .column("n_quotations", Format.COUNT, 10, actor -> actor.row().nQuotations())
                .column("n_quoted_words", Format.COUNT, 12, actor -> actor.row().nQuotedWords())
                .column("first_seen_on", Format.DATE, 13, actor -> seen(data, actor.row(), Entity::firstSeenOn))
                .column("last_seen_on", Format.DATE, 13, actor -> seen(data, actor.row(), Entity::lastSeenOn))
                .column(
                        "evidence",
                        Format.LINK,
                        9,
                        actor -> evidence.link(actor.row().entityId()))
                .build(Ranked.of(data.actors()), 2, note);
    }

    private static @Nullable LocalDate seen(
            ReportData data, EntityDaily actor, Function<Entity, @Nullable LocalDate> day) {
        Entity entity = data.entities().get(actor.entityId());
        return entity == null ? null : day.apply(entity);
    }
}
