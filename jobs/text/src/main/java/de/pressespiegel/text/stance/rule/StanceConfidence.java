package de.pressespiegel.text.stance.rule;

import de.pressespiegel.text.conf.ConfException;
import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Confidence of each construction ({@code conf/lexicon/stance-confidence.tsv}). Immutable after loading. */
public final class StanceConfidence {
    private final Map<Construction, Double> byConstruction = new EnumMap<>(Construction.class);

    private StanceConfidence() {}

    /**
     * Reads the file.
     *
     * @throws ConfException if it is missing or malformed, names a construction that there is not, or lacks one
     */
    public static StanceConfidence load(Path conf) {
        Path file = conf.resolve("lexicon").resolve("stance-confidence.tsv");
        StanceConfidence confidence = new StanceConfidence();
        for (TsvFile.Row row : TsvFile.read(file, "construction", "confidence").rows()) {
            confidence.byConstruction.put(construction(file, row.get("construction")), row.number("confidence"));
        }
        for (Construction construction : Construction.values()) {
            if (!confidence.byConstruction.containsKey(construction)) {
                throw new ConfException(
                        file + " lacks the construction '" + name(construction) + "': add a line with its confidence");
            }
        }
        return confidence;
    }

    private static Construction construction(Path file, String name) {
        for (Construction construction : Construction.values()) {
            if (name(construction).equals(name)) {
                return construction;
            }
        }
        throw new ConfException(file + " has the construction '" + name + "', which no rule reads: take the line out");
    }

    private static String name(Construction construction) {
        return construction.name().toLowerCase(Locale.ROOT);
    }

    /** Share of the construction's stances that count as right, 0..1. */
    @SuppressWarnings("NullAway") // load() has seen to it that each has one
    public double of(Construction construction) {
        return byConstruction.get(construction);
    }
}
