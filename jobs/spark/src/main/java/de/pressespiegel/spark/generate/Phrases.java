package de.pressespiegel.spark.generate;

import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Fills the patterns of {@code conf/generate/words.tsv} at random. */
final class Phrases {
    /** Names of one story. */
    private static final int CAST = 8;

    private final Map<String, List<String>> words = new HashMap<>();

    private Phrases() {}

    static Phrases load(Path conf) {
        Phrases phrases = new Phrases();
        for (TsvFile.Row row : TsvFile.read(conf.resolve("generate").resolve("words.tsv"), "kind", "text")
                .rows()) {
            phrases.words
                    .computeIfAbsent(row.get("kind"), kind -> new ArrayList<>())
                    .add(row.get("text"));
        }
        return phrases;
    }

    /** The people of a story, the same few in all its sentences; some names are in many stories and most in few. */
    List<String> cast(SplittableRandom random) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < CAST; i++) {
            names.add(skewed("given", random) + " " + skewed("surname", random));
        }
        return names;
    }

    private String skewed(String kind, SplittableRandom random) {
        List<String> all = words.getOrDefault(kind, List.of(""));
        double u = random.nextDouble();
        return all.get((int) (all.size() * u * u));
    }

    /** A filled pattern of a kind, about people of a cast. */
    String next(String kind, List<String> cast, SplittableRandom random) {
        List<String> patterns = words.getOrDefault(kind, List.of(""));
        String pattern = patterns.get(random.nextInt(patterns.size()));
        StringBuilder text = new StringBuilder();
        int from = 0;
        int open = pattern.indexOf('{');
        while (open >= 0) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, from, open).append(slot(pattern.substring(open + 1, close), cast, random));
            from = close + 1;
            open = pattern.indexOf('{', from);
        }
        return text.append(pattern.substring(from)).toString();
    }

    private String slot(String name, List<String> cast, SplittableRandom random) {
        String kind = name.replaceAll("\\d", "").toLowerCase(Locale.ROOT);
        String filled = switch (kind) {
            case "name" -> cast.get(random.nextInt(cast.size()));
            case "n" -> String.valueOf(2 + random.nextInt(950));
            case "year" -> String.valueOf(1990 + random.nextInt(40));
            default -> next(kind, cast, random);
        };
        return Character.isUpperCase(name.charAt(0))
                ? Character.toUpperCase(filled.charAt(0)) + filled.substring(1)
                : filled;
    }
}
