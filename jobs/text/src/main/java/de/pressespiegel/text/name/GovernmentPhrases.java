package de.pressespiegel.text.name;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.knowledge.NameLists;
import java.util.List;

/** {@code die chinesische Führung}: adjective and noun together stand for the country. */
final class GovernmentPhrases {
    private final NameLists lists;

    GovernmentPhrases(NameLists lists) {
        this.lists = lists;
    }

    /** Widens the adjectives' drafts. */
    void widen(Scan scan, List<Draft> drafts) {
        Covered covered = Covered.by(drafts);
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            NamedEntity entity = draft.entity;
            if (draft.form == MentionForm.DEMONYM
                    && entity != null
                    && entity.entityType() == EntityType.COUNTRY
                    && draft.end - draft.first == 1
                    && draft.endChar == scan.token(draft.first).end()
                    && scan.together(draft.first, draft.end)
                    && lists.governmentActor(scan.text(draft.end))
                    && !covered.holds(draft.end)) {
                Draft phrase = NameFinder.draft(scan, draft.first, draft.end + 1, null, 0.9, "government");
                phrase.resolve(entity, MentionForm.ROLE, "government", 0.9);
                drafts.set(d, phrase);
                covered.add(phrase);
            }
        }
    }
}
