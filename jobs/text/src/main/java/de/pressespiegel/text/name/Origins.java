package de.pressespiegel.text.name;

import de.pressespiegel.text.knowledge.NameLists;
import de.pressespiegel.text.name.tagging.NameClass;
import de.pressespiegel.text.name.tagging.Traits;
import java.util.List;

/** {@code die Zürcher Historikerin NAME}, {@code der Zürcher NAME}: where somebody comes from is no surname. */
final class Origins {
    private final NameLists lists;

    Origins(NameLists lists) {
        this.lists = lists;
    }

    /** Takes origins out of the drafts of persons. */
    void apply(Scan scan, List<Draft> drafts) {
        drafts.removeIf(draft -> origin(scan, draft) && draft.end - draft.first == 1 && beforeNoun(scan, draft));
        drafts.replaceAll(draft -> origin(scan, draft) && beforeFullName(scan, draft)
                ? NameFinder.draft(scan, draft.first + 1, draft.end, draft.nameClass, draft.confidence, draft.rule)
                : draft);
    }

    private boolean origin(Scan scan, Draft draft) {
        return draft.is(NameClass.PER) && lists.origin(scan.text(draft.first)) && !addressed(scan, draft.first);
    }

    /** {@code Frau Zürcher}, {@code Dr. Zürcher}: a surname. */
    private static boolean addressed(Scan scan, int token) {
        return scan.together(token, token - 1)
                && scan.form(token - 1).traits().any(Traits.TITLE | Traits.GIVEN | Traits.INITIAL);
    }

    private static boolean beforeNoun(Scan scan, Draft draft) {
        return scan.together(draft.first, draft.end)
                && scan.token(draft.end).isWord()
                && scan.token(draft.end).capitalised();
    }

    private static boolean beforeFullName(Scan scan, Draft draft) {
        return draft.end - draft.first > 2
                && scan.form(draft.first + 1).traits().any(Traits.GIVEN | Traits.INITIAL);
    }
}
