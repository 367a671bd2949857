package de.pressespiegel.reports.data;

import de.pressespiegel.model.table.Change;
import de.pressespiegel.model.table.Cooccurrence;
import de.pressespiegel.model.table.Entity;
import de.pressespiegel.model.table.EntityDaily;
import de.pressespiegel.model.table.Evidence;
import de.pressespiegel.model.table.NetworkNode;
import de.pressespiegel.model.table.OutletProfile;
import de.pressespiegel.model.table.Run;
import de.pressespiegel.model.table.SourceStats;
import de.pressespiegel.model.table.StanceNetworkEdge;
import de.pressespiegel.model.table.StanceStats;
import de.pressespiegel.model.vocabulary.RejectReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * All that one report shows. Lists are sorted as they are shown and cut to what a person reads.
 *
 * @param asOf day of the report
 * @param countedTo day that the tables count their periods back from
 * @param period what the lists cover: the last 30 days, or everything when those hold too little
 * @param keyFigures figures of all periods
 * @param actors most mentioned first
 * @param entities more about them, by id
 * @param daily mentions of the most mentioned, one row an actor and day
 * @param days days on which the corpus has articles
 * @param pairs pairs within a paragraph, most remarkable first
 * @param sentencePairs windows together within a sentence, by {@link #pairKey}
 * @param nodes nodes of the network, strongest first
 * @param sources most quoted first
 * @param outlets outlets with most articles first
 * @param stances holder and target with most statements first
 * @param agreement holders that share targets
 * @param silences newest first
 * @param changes most certain first
 * @param evidence best passages first
 * @param rejects refused records by reason
 * @param runs newest first
 * @param nUndated articles without a known day
 */
public record ReportData(
        LocalDate asOf,
        LocalDate countedTo,
        Period period,
        KeyFigures keyFigures,
        List<EntityDaily> actors,
        Map<String, Entity> entities,
        List<EntityDaily> daily,
        SortedSet<LocalDate> days,
        List<Cooccurrence> pairs,
        Map<String, Long> sentencePairs,
        List<NetworkNode> nodes,
        List<SourceStats> sources,
        List<OutletProfile> outlets,
        List<StanceStats> stances,
        List<StanceNetworkEdge> agreement,
        List<Silence> silences,
        List<Change> changes,
        List<Evidence> evidence,
        SortedMap<RejectReason, Long> rejects,
        List<Run> runs,
        long nUndated) {

    /** A figure of the period that the lists cover; 0 when there is none. */
    public double figure(String name) {
        return keyFigures.value(period, name).orElse(0);
    }

    /** The run that published the tables. */
    public Optional<Run> latestRun() {
        return runs.stream().findFirst();
    }

    /** Key of a pair of entities. */
    public static String pairKey(Cooccurrence pair) {
        return pair.entityIdA() + '\t' + pair.entityIdB();
    }
}
