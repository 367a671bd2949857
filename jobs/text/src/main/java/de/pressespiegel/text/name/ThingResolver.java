package de.pressespiegel.text.name;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.knowledge.NameReading;
import de.pressespiegel.text.name.tagging.NameClass;
import de.pressespiegel.text.name.tagging.Traits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says which place, organisation or event each other name means, abbreviations introduced in brackets included. */
final class ThingResolver {
    /** Tokens of the longest name that a shorter one is looked for in. */
    private static final int LONGEST = 20;

    private final EntityMaker maker;

    ThingResolver(EntityMaker maker) {
        this.maker = maker;
    }

    /** Resolves every draft that no one has resolved yet. */
    void resolve(Scan scan, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.entity == null) {
                resolve(scan, draft);
            }
        }
        Map<String, NamedEntity> abbreviations = abbreviations(scan, drafts);
        for (Draft draft : drafts) {
            NamedEntity meant = abbreviations.get(scan.document().text().substring(draft.startChar, draft.endChar));
            if (meant != null && draft.end - draft.first == 1) {
                draft.nameClass = NameClass.ORG;
                draft.resolve(meant, MentionForm.ALIAS, "abbreviation", 0.9);
            }
        }
        repeatAbbreviations(scan, drafts, abbreviations);
        shortened(scan, drafts);
    }

    private static void repeatAbbreviations(Scan scan, List<Draft> drafts, Map<String, NamedEntity> abbreviations) {
        if (abbreviations.isEmpty()) {
            return;
        }
        boolean[] taken = new boolean[scan.size()];
        for (Draft draft : drafts) {
            for (int i = draft.first; i < draft.end; i++) {
                taken[i] = true;
            }
        }
        for (int i = 0; i < scan.size(); i++) {
            NamedEntity meant = taken[i] ? null : abbreviations.get(scan.text(i));
            if (meant != null) {
                Draft draft = NameFinder.draft(scan, i, i + 1, NameClass.ORG, 0.9, "abbreviation");
                draft.resolve(meant, MentionForm.ALIAS, "abbreviation", 0.9);
                drafts.add(draft);
            }
        }
    }

    private void resolve(Scan scan, Draft draft) {
        NameReading reading = draft.reading();
        if (reading != null && (draft.nameClass == null || fits(draft, reading))) {
            draft.literalEntityId = reading.literalEntityId();
            draft.resolve(EntityMaker.known(reading.entity()), reading.form(), draft.rule, draft.confidence);
            return;
        }
        EntityType type = draft.is(NameClass.LOC) ? EntityType.PLACE : EntityType.ORGANISATION;
        draft.resolve(maker.unknown(type, name(scan, draft)), MentionForm.NAME, draft.rule, draft.confidence);
    }

    private static boolean fits(Draft draft, NameReading reading) {
        return NameFinder.nameClass(reading) == draft.nameClass;
    }

    /** The name in nominative, as far as the dictionary or the words around show it. */
    private static String name(Scan scan, Draft draft) {
        String surface = scan.document().text().substring(draft.startChar, draft.endChar);
        int last = draft.end - 1;
        if (draft.endChar != scan.token(last).end()) {
            return surface;
        }
        String base = Genitives.certain(scan.token(last).word());
        if (base == null
                && draft.is(NameClass.LOC)
                && scan.together(last, last + 1)
                && scan.form(last + 1).traits().any(Traits.NOUN)) {
            base = Genitives.possible(scan.token(last).word());
        }
        if (base != null) {
            return surface.substring(0, surface.length() - scan.text(last).length()) + base;
        }
        return Nominatives.firstWord(scan, draft)
                + surface.substring(scan.text(draft.first).length());
    }

    /** {@code Bundesamt für Beispiele (BfB)}: the abbreviation means the name before the bracket. */
    private static Map<String, NamedEntity> abbreviations(Scan scan, List<Draft> drafts) {
        Map<String, NamedEntity> found = new HashMap<>();
        for (Draft draft : drafts) {
            int open = draft.end;
            if (draft.is(NameClass.ORG)
                    && draft.entity != null
                    && draft.end - draft.first > 1
                    && scan.near(draft.first, open).equals("(")
                    && scan.near(draft.first, open + 2).equals(")")
                    && abbreviates(scan.text(open + 1), scan, draft)) {
                found.put(scan.text(open + 1), draft.entity);
            }
        }
        return found;
    }

    private static boolean abbreviates(String shortForm, Scan scan, Draft draft) {
        int capitals = (int) shortForm.chars().filter(Character::isUpperCase).count();
        return capitals >= 2 && shortForm.charAt(0) == scan.text(draft.first).charAt(0) && shortForm.length() <= 10;
    }

    /** {@code Carnegie Endowment} after {@code Carnegie Endowment for International Peace}. */
    private static void shortened(Scan scan, List<Draft> drafts) {
        Map<String, Draft> beginnings = beginnings(scan, drafts);
        for (Draft draft : drafts) {
            if (draft.is(NameClass.ORG) && draft.entity != null && !draft.entity.inKnowledgeBase()) {
                int length = draft.end - draft.first;
                boolean telling = length > 1 || scan.form(draft.first).traits().any(Traits.UNKNOWN);
                Draft longer = telling && length < LONGEST ? beginnings.get(words(scan, draft, length)) : null;
                if (longer != null && longer.entity != null) {
                    draft.resolve(longer.entity, MentionForm.PART, "organisation-part", draft.confidence);
                }
            }
        }
    }

    /** The first organisation whose name goes on behind such words, by these words. */
    private static Map<String, Draft> beginnings(Scan scan, List<Draft> drafts) {
        Map<String, Draft> beginnings = new HashMap<>();
        for (Draft draft : drafts) {
            int most = Math.min(LONGEST, draft.end - draft.first);
            for (int length = 1; draft.is(NameClass.ORG) && length < most; length++) {
                beginnings.putIfAbsent(words(scan, draft, length), draft);
            }
        }
        return beginnings;
    }

    private static String words(Scan scan, Draft draft, int length) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append(scan.text(draft.first + i)).append('\n');
        }
        return words.toString();
    }
}
