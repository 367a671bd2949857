package de.pressespiegel.text.stance;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.table.Stance;
import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.ArticleFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One item of the column {@code expect} in cases.tsv: {@code HOLDER > TARGET = label [@SOURCE] [!hedged] [!negated]}. */
record ExpectedStance(String holder, String target, String label, String source, boolean hedged, boolean negated) {

    static List<ExpectedStance> parse(String cell) {
        List<ExpectedStance> items = new ArrayList<>();
        if (cell.equals("-")) {
            return items;
        }
        for (String item : cell.split("; ")) {
            int arrow = item.indexOf(" > ");
            int equals = item.lastIndexOf(" = ");
            String rest = item.substring(equals + 3);
            boolean hedged = rest.contains("!hedged");
            boolean negated = rest.contains("!negated");
            rest = rest.replace(" !hedged", "").replace(" !negated", "");
            int at = rest.indexOf(" @");
            String label = at < 0 ? rest.strip() : rest.substring(0, at).strip();
            items.add(new ExpectedStance(
                    item.substring(0, arrow),
                    item.substring(arrow + 3, equals),
                    label,
                    at < 0 ? "" : rest.substring(at + 2).strip(),
                    hedged,
                    negated));
        }
        return items;
    }

    boolean matches(ArticleFacts facts, Stance stance) {
        String found = stance.targetName() == null ? stance.issue() : stance.targetName();
        return label.equals(labelOf(stance))
                && hedged == stance.hedged()
                && negated == stance.negated()
                && named(facts, holder, stance.holderEntityId(), stance.holderName())
                && named(facts, target, stance.targetEntityId(), found)
                && (source.isEmpty()
                        ? ownVoice(stance)
                        : named(facts, source, stance.assertedByEntityId(), stance.assertedByName()));
    }

    private static String labelOf(Stance stance) {
        String label = stance.label().name().toLowerCase(Locale.ROOT);
        return stance.label() != StanceLabel.NO_COMMENT
                ? label
                : label + "/" + Objects.requireNonNull(stance.silence()).name().toLowerCase(Locale.ROOT);
    }

    private static boolean ownVoice(Stance stance) {
        return stance.assertedByName() == null
                || stance.assertedByName().equals(stance.holderName())
                || (stance.assertedByEntityId() != null
                        && stance.assertedByEntityId().equals(stance.holderEntityId()));
    }

    /** Whether the name found, or a name the text has for its entity, is the expected one but for endings and titles. */
    private static boolean named(ArticleFacts facts, String expected, @Nullable String id, @Nullable String found) {
        if (found != null && same(expected, found)) {
            return true;
        }
        return id != null
                && facts.mentions().stream()
                        .filter(mention -> mention.entityId().equals(id))
                        .map(Mention::surface)
                        .anyMatch(surface -> same(expected, surface));
    }

    private static boolean same(String expected, String found) {
        List<String> a = stems(expected);
        List<String> b = stems(found);
        return Collections.indexOfSubList(a, b) >= 0 || Collections.indexOfSubList(b, a) >= 0;
    }

    private static List<String> stems(String name) {
        List<String> stems = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT)
                .replaceAll("[„“”\"»«]", "")
                .strip()
                .split("\\s+")) {
            stems.add(word.length() > 4 ? word.replaceAll("(en|em|er|es|e|n|s)$", "") : word);
        }
        return stems;
    }
}
