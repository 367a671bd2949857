package de.pressespiegel.reports.data;

import de.pressespiegel.model.table.Cooccurrence;
import de.pressespiegel.model.table.EntityDaily;
import de.pressespiegel.model.table.Evidence;
import de.pressespiegel.model.table.SourceStats;
import de.pressespiegel.model.table.StanceStats;
import de.pressespiegel.reports.parquet.Query;
import de.pressespiegel.reports.parquet.TableReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the passages behind the rows that a report shows: first the best one of each row, then second and third ones,
 * up to a sheet's length; within a round the rows nearest to the top of their lists come first.
 */
final class EvidenceReader {
    private static final int ROWS = 480;

    private final TableReader tables;

    EvidenceReader(TableReader tables) {
        this.tables = tables;
    }

    List<Evidence> read(
            List<EntityDaily> actors, List<Cooccurrence> pairs, List<SourceStats> sources, List<StanceStats> stances) {
        Map<String, Integer> place = new HashMap<>();
        for (int i = 0; i < stances.size(); i++) {
            StanceStats stance = stances.get(i);
            String key = EvidenceKey.target(stance.targetEntityId(), stance.targetName());
            place.putIfAbsent(EvidenceKey.of("stances", stance.holderEntityId(), key), i);
            place.putIfAbsent(EvidenceKey.of("silence", stance.holderEntityId(), key), i);
        }
        for (int i = 0; i < sources.size(); i++) {
            SourceStats source = sources.get(i);
            String id = source.speakerEntityId() == null ? source.speakerName() : source.speakerEntityId();
            place.putIfAbsent(EvidenceKey.of("sources", id, ""), i);
        }
        for (int i = 0; i < pairs.size(); i++) {
            place.putIfAbsent(
                    EvidenceKey.of(
                            "cooccurrence",
                            pairs.get(i).entityIdA(),
                            pairs.get(i).entityIdB()),
                    i);
        }
        for (int i = 0; i < actors.size(); i++) {
            place.putIfAbsent(EvidenceKey.of("sources", actors.get(i).entityId(), ""), i);
        }
        return choose(place);
    }

    private List<Evidence> choose(Map<String, Integer> place) {
        Comparator<Evidence> order = Comparator.comparingInt(Evidence::rankNo)
                .thenComparing((Evidence passage) -> place.getOrDefault(EvidenceKey.of(passage), Integer.MAX_VALUE))
                .thenComparing(Evidence::section)
                .thenComparing(EvidenceKey::of)
                .thenComparing(Evidence::articleId)
                .thenComparingInt(Evidence::startChar);
        Top<Evidence> best = new Top<>(ROWS, order);
        tables.forEach(Query.of(Evidence.class), passage -> {
            if (place.containsKey(EvidenceKey.of(passage))) {
                best.accept(passage);
            }
        });
        List<Evidence> chosen = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Evidence passage : best.rows()) {
            if (seen.add(EvidenceKey.of(passage) + '\t' + passage.articleId() + '\t' + passage.startChar())) {
                chosen.add(passage);
            }
        }
        return chosen;
    }
}
