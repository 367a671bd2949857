package de.pressespiegel.text.name;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.knowledge.NameLists;
import de.pressespiegel.text.name.tagging.Traits;
import java.util.List;

/** Compounds that name an event without being a proper name: {@code Handelskrieg}, {@code Verteidigungspakt}. */
final class EventNouns {
    static final String RULE = "event-noun";

    private final NameLists lists;
    private final EntityMaker maker;

    EventNouns(NameLists lists, EntityMaker maker) {
        this.lists = lists;
        this.maker = maker;
    }

    /** Adds those outside the drafts and resolves all of them. */
    void add(Scan scan, List<Draft> drafts) {
        boolean[] taken = new boolean[scan.size()];
        for (Draft draft : drafts) {
            for (int i = draft.first; i < draft.end; i++) {
                taken[i] = true;
            }
        }
        for (int i = 0; i < scan.size(); i++) {
            if (!taken[i]
                    && scan.form(i).traits().any(Traits.CAPITAL)
                    && !scan.form(i).traits().any(Traits.HYPHEN)
                    && lists.eventCompound(scan.text(i))) {
                drafts.add(
                        new Draft(i, i + 1, scan.token(i).start(), scan.token(i).end(), null, 0.5, RULE));
            }
        }
        for (Draft draft : drafts) {
            if (draft.rule.equals(RULE) && draft.entity == null) {
                String lemma = scan.token(draft.first).word().lemma();
                draft.resolve(maker.unknown(EntityType.EVENT, lemma), MentionForm.NAME, RULE, 0.5);
            }
        }
    }
}
