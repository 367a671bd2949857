package de.pressespiegel.text.name;

import de.pressespiegel.text.knowledge.NameReading;
import de.pressespiegel.text.name.tagging.NameClass;
import de.pressespiegel.text.name.tagging.Traits;
import java.util.List;
import java.util.Set;

/** What is enumerated is of one kind: {@code die Dörfer A, B und C}, {@code gegen Deutschland, D und E}. */
final class Enumerations {
    private static final Set<String> LINKS = Set.of(",", "und", "oder", "sowie");
    private static final int SHORTEST = 3;
    /** How much a name of several words, or one that the knowledge base has, counts more than a single unknown word. */
    private static final double SURE = 2;
    /** How much a noun before the first item counts: {@code die Dörfer}. */
    private static final double SAID = 4;
    /** Share of the votes that decides. */
    private static final double MAJORITY = 0.6;

    private Enumerations() {}

    /** Gives single unknown words the class of their enumeration. */
    static void align(Scan scan, List<Draft> drafts, Descriptions descriptions) {
        int from = 0;
        for (int d = 1; d <= drafts.size(); d++) {
            if (d == drafts.size() || !joined(scan, drafts.get(d - 1), drafts.get(d))) {
                if (d - from >= SHORTEST) {
                    vote(scan, drafts.subList(from, d), descriptions);
                }
                from = d;
            }
        }
    }

    private static boolean joined(Scan scan, Draft draft, Draft next) {
        return next.first - draft.end == 1
                && scan.together(draft.first, next.first)
                && LINKS.contains(scan.text(draft.end))
                && draft.nameClass != null
                && next.nameClass != null;
    }

    private static void vote(Scan scan, List<Draft> run, Descriptions descriptions) {
        double[] votes = new double[2 * NameClass.values().length];
        double all = 0;
        for (Draft draft : run) {
            NameClass nameClass = draft.nameClass;
            if (nameClass != null) {
                double weight = draft.confidence * (settled(scan, draft) ? SURE : 1);
                weight = draft == run.get(0) && descriptions.saysKind(scan, draft) ? SAID : weight;
                votes[nameClass.beginLabelIndex()] += weight;
                all += weight;
            }
        }
        for (NameClass nameClass : NameClass.values()) {
            if (votes[nameClass.beginLabelIndex()] > MAJORITY * all) {
                run.stream().filter(draft -> !settled(scan, draft)).forEach(draft -> draft.nameClass = nameClass);
            }
        }
    }

    private static boolean settled(Scan scan, Draft draft) {
        NameReading reading = draft.reading();
        return (reading != null && !reading.weak())
                || draft.end - draft.first > 1
                || scan.form(draft.first).traits().any(Traits.UPPER);
    }
}
