package de.pressespiegel.text.name;

import de.pressespiegel.text.knowledge.NameLists;
import de.pressespiegel.text.knowledge.RoleNoun;
import de.pressespiegel.text.name.tagging.NameClass;
import de.pressespiegel.text.name.tagging.Traits;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the noun before a name says of it: {@code die Rockband NAME} is an organisation and {@code das Dorf NAME} a place,
 * whatever the name looks like. The noun itself is no part of the name.
 */
final class Descriptions {
    private final NameLists lists;

    Descriptions(NameLists lists) {
        this.lists = lists;
    }

    /** Corrects edges and classes of names that no list has. */
    void apply(Scan scan, List<Draft> drafts) {
        drafts.removeIf(draft -> draft.readings.isEmpty() && draft.is(NameClass.ORG) && office(scan, draft));
        addFamilies(scan, drafts);
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            if (draft.readings.isEmpty() && draft.nameClass != null) {
                Draft bare = bare(scan, draft);
                drafts.set(d, bare);
                NameClass said = said(scan, bare);
                if (said != null) {
                    bare.nameClass = said;
                }
            }
        }
    }

    /** {@code die Familie NAME} where the model saw no name. */
    private void addFamilies(Scan scan, List<Draft> drafts) {
        Covered covered = Covered.by(drafts);
        for (int i = 0; i + 1 < scan.size(); i++) {
            int token = i + 1;
            Traits traits = scan.form(token).traits();
            if ("family".equals(lists.describes(scan.text(i)))
                    && scan.together(i, token)
                    && traits.any(Traits.CAPITAL)
                    && !traits.any(Traits.NOUN | Traits.COMMON)
                    && !covered.holds(token)) {
                Draft family = NameFinder.draft(scan, token, token + 1, NameClass.PER, 0.7, "family");
                drafts.add(family);
                covered.add(family);
            }
        }
        drafts.sort(Comparator.comparingInt(draft -> draft.startChar));
    }

    /** {@code Senior Vice President}: an office, and no name of anything. */
    private boolean office(Scan scan, Draft draft) {
        RoleNoun noun = lists.role(scan.text(draft.end - 1));
        return noun != null
                && !noun.plural()
                && draft.end - draft.first > 1
                && scan.form(draft.end - 2).traits().any(Traits.TITLE | Traits.ROLE)
                && !scan.form(draft.end - 1).traits().any(Traits.ORG_HEAD);
    }

    /** Without describing nouns, and what stands before them, at the beginning. */
    private Draft bare(Scan scan, Draft draft) {
        int first = draft.first;
        for (int i = draft.first; i + 1 < draft.end; i++) {
            if (describes(scan, i) && startsName(scan, i + 1)) {
                first = i + 1;
            }
        }
        if (first == draft.first) {
            return draft;
        }
        return NameFinder.draft(scan, first, draft.end, draft.nameClass, draft.confidence, draft.rule);
    }

    private boolean describes(Scan scan, int token) {
        String kind = lists.describes(scan.text(token));
        return kind != null && !kind.startsWith("place");
    }

    private static boolean startsName(Scan scan, int token) {
        Traits traits = scan.form(token).traits();
        return traits.any(Traits.CAPITAL) && !traits.any(Traits.ORG_HEAD);
    }

    private @Nullable NameClass said(Scan scan, Draft draft) {
        int before = draft.first - 1;
        if (!scan.together(draft.first, before)) {
            return null;
        }
        String kind = lists.describes(scan.text(before));
        if (kind == null) {
            return role(scan, draft, before);
        }
        return switch (kind) {
            case "organisation", "organisations" -> NameClass.ORG;
            case "place", "places" -> draft.is(NameClass.PER) && draft.end - draft.first > 1 ? null : NameClass.LOC;
            default -> NameClass.PER;
        };
    }

    /** Whether a noun in the plural says of what kind the names behind it are. */
    boolean saysKind(Scan scan, Draft draft) {
        String kind = scan.together(draft.first, draft.first - 1) ? lists.describes(scan.text(draft.first - 1)) : null;
        return kind != null && (kind.equals("places") || kind.equals("organisations"));
    }

    /** {@code der Trainer NAME} is a person unless the name says otherwise. */
    private @Nullable NameClass role(Scan scan, Draft draft, int before) {
        RoleNoun noun = scan.token(before).capitalised() ? lists.role(scan.text(before)) : null;
        boolean person = noun != null && !noun.plural() && !noun.sourceClass().equals("document");
        return person && draft.is(NameClass.LOC) && draft.end - draft.first == 1 && !ends(scan, draft)
                ? NameClass.PER
                : null;
    }

    /** {@code der Bürgermeister Niederfeldens}: a genitive behind a role is what the role is held in. */
    private static boolean ends(Scan scan, Draft draft) {
        return scan.form(draft.end - 1).traits().any(Traits.ENDS_IN_S);
    }

    /** Whether the name stands for a whole family: {@code die Familie NAME}, {@code die Brüder NAME}. */
    boolean family(Scan scan, Draft draft) {
        return scan.together(draft.first, draft.first - 1)
                && draft.end - draft.first == 1
                && "family".equals(lists.describes(scan.text(draft.first - 1)));
    }
}
