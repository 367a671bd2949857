package de.pressespiegel.reports.sheet;

import de.pressespiegel.model.table.Evidence;
import de.pressespiegel.reports.data.EvidenceKey;
import de.pressespiegel.reports.text.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the passages in the order of their sheet and leads other sheets' rows to them. */
final class EvidenceIndex {
    private static final List<String> SECTIONS = List.of("stances", "silence", "sources", "cooccurrence");

    private final List<Evidence> passages;
    private final String sheet;
    private final Map<String, Integer> first = new HashMap<>();

    EvidenceIndex(List<Evidence> evidence, Texts texts) {
        this.sheet = texts.get("evidence.sheet");
        this.passages = evidence.stream()
                .sorted(Comparator.comparingInt((Evidence passage) -> SECTIONS.indexOf(passage.section()))
                        .thenComparing(Evidence::subjectName)
                        .thenComparing(EvidenceKey::of)
                        .thenComparingInt(Evidence::rankNo)
                        .thenComparing(Evidence::articleId)
                        .thenComparingInt(Evidence::startChar))
                .toList();
        for (int i = 0; i < passages.size(); i++) {
            Evidence passage = passages.get(i);
            first.putIfAbsent(EvidenceKey.of(passage), i);
            first.putIfAbsent(passage.section() + '\t' + passage.subjectId(), i);
        }
    }

    /** Passages in the order of their sheet. */
    List<Evidence> passages() {
        return passages;
    }

    /** Number of the passage at a position from 0. */
    static String id(int position) {
        return String.format(Locale.ROOT, "B%03d", position + 1);
    }

    /** Leads to the best passage for a section, subject and object; an empty cell when there is none. */
    Cell link(String section, String subjectId, String object) {
        return cell(first.get(EvidenceKey.of(section, subjectId, object)));
    }

    /** Leads to what an actor says, else where it stands. */
    Cell link(String actorId) {
        Integer said = first.get("sources\t" + actorId);
        return cell(said != null ? said : first.get("stances\t" + actorId));
    }

    private Cell cell(@Nullable Integer position) {
        return position == null
                ? Cell.EMPTY
                : new Cell(id(position), Format.LINK, new Cell.Link(sheet, TableSheet.HEADER_ROW + 1 + position));
    }
}
