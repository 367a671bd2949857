package de.pressespiegel.spark.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** How a reprint differs from the text it repeats. */
enum Variant {
    ORIGINAL,
    VERBATIM,
    SHORTENED,
    OTHER_LEAD,
    OTHER_BOILERPLATE;

    private static final Variant[] REPRINTS = {VERBATIM, SHORTENED, OTHER_LEAD, OTHER_BOILERPLATE};

    static Variant reprint(SplittableRandom random) {
        return REPRINTS[random.nextInt(REPRINTS.length)];
    }

    /** The paragraphs of the reprint. */
    List<String> of(List<String> original, List<String> cast, Phrases phrases, SplittableRandom random) {
        List<String> paragraphs = new ArrayList<>(original);
        switch (this) {
            case ORIGINAL, VERBATIM -> {
                // as it is
            }
            case SHORTENED -> {
                int kept = Math.max(3, paragraphs.size() * (50 + random.nextInt(35)) / 100);
                paragraphs
                        .subList(Math.min(kept, paragraphs.size()), paragraphs.size())
                        .clear();
            }
            case OTHER_LEAD ->
                paragraphs.set(0, phrases.next("lead", cast, random) + " " + phrases.next("sentence", cast, random));
            case OTHER_BOILERPLATE -> {
                int lines = 2 + random.nextInt(4);
                for (int i = 0; i < lines; i++) {
                    paragraphs.add(phrases.next("boilerplate", cast, random));
                }
            }
        }
        return paragraphs;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
