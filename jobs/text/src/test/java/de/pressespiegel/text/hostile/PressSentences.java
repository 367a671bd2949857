package de.pressespiegel.text.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.pressespiegel.text.conf.TsvFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Sentences as the press writes them: those of the golden cases, and ones put together from parts. */
final class PressSentences {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final List<String> FRAMES = List.of(
            "Der Streit zwischen WER und WER über WAS dauert an.",
            "Zwischen WAS und WAS klafft eine Lücke, VERB WER.",
            "Das Verhältnis zwischen WAS und WER gilt als zerrüttet.",
            "WER VERB, dass WER WAS ablehne.",
            "„WER will WAS“, VERB WER, „und WER schweigt.“",
            "WER VERB: „WAS? Nie!“",
            "Laut WER unter Berufung auf WER habe WER vor ZAHL Jahren WAS verkauft.",
            "Es sei WAS, so WER. WER könne WAS nicht bezahlen.",
            "WER lehnt WAS ab, WER nicht.",
            "WER, WER und WER, die WAS kritisierten, wollten sich zu WAS nicht äußern.",
            "Nach Ansicht WER ist WAS ein Fehler (ZAHL Prozent).",
            "WER, wie WER VERB, werde seit ZAHL von WER gegen WAS unterstützt.",
            "WER: WAS ist sicher",
            "Wie WER VERB, weigert sich WER, WAS zu unterstützen.",
            "Die Forderung WER nach WAS stößt bei WER auf Kritik.",
            "Seine Kritik an WAS wies WER zurück; WER forderte ZAHL Euro.",
            "Aus WER verlautete, WER habe mit WER von WER über WAS gesprochen.");

    private static final List<String> WHO = List.of(
            "der Minister",
            "die Bürgermeisterin Ada Wolf",
            "Jo Kern",
            "Kern",
            "sie",
            "er",
            "man",
            "wer",
            "beide",
            "Peru",
            "Moskau",
            "die Regierung in Wien",
            "der Sprecher des Verbandes, Uli Brand,",
            "der Rat der Stadt Neuhafen",
            "Beobachter",
            "niemand",
            "es",
            "Xi",
            "der IG Hafen",
            "dem Vernehmen nach",
            "eigene Angaben",
            "ihres Sohnes",
            "letzterer");

    private static final List<String> WHAT = List.of(
            "das Gesetz",
            "die Steuer",
            "Theorie",
            "den Pakt",
            "sein Schweigen",
            "die „Neue Welle“",
            "ein „Nein“",
            "nichts",
            "US-Sanktionen",
            "die Sorge um das Klima",
            "die Aufrüstung der Türkei",
            "Chinas Druck auf Peru",
            "die Absage an die Fans",
            "2,5 Millionen Euro");

    private static final List<String> SAYS =
            List.of("sagte", "teilte", "hieß es", "warnt", "forderte", "bestritt", "kritisiert", "zitiert", "räumt");

    private static final List<String> NUMBERS =
            List.of("40", "99999999999999", "1984", "dreißig", "3.", "0", "2020/21", "٣٤", "1.000.000", "-");

    private final List<String> golden;

    private PressSentences(List<String> golden) {
        this.golden = golden;
    }

    static PressSentences read() throws IOException {
        List<String> golden = new ArrayList<>();
        List<Path> tables = new ArrayList<>(TsvFile.filesOf(GOLDEN.resolve("stance")));
        tables.add(GOLDEN.resolve("rules.tsv"));
        for (Path table : tables) {
            TsvFile.read(table, "text")
                    .rows()
                    .forEach(row -> golden.add(row.get("text").replace("\\n", "\n")));
        }
        for (String folder : List.of("articles", "named-articles")) {
            try (Stream<Path> files = Files.list(GOLDEN.resolve(folder))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    Files.readString(file, UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .forEach(golden::add);
                }
            }
        }
        return new PressSentences(List.copyOf(golden));
    }

    /** One of them; of the golden ones and those put together about as many. */
    String any(Random random) {
        return random.nextBoolean() ? pick(golden, random) : filled(pick(FRAMES, random), random);
    }

    private static String filled(String frame, Random random) {
        StringBuilder sentence = new StringBuilder();
        for (String word : frame.split("(?<=\\W)|(?=\\W)")) {
            sentence.append(
                    switch (word) {
                        case "WER" -> pick(WHO, random);
                        case "WAS" -> pick(WHAT, random);
                        case "VERB" -> pick(SAYS, random);
                        case "ZAHL" -> pick(NUMBERS, random);
                        default -> word;
                    });
        }
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    static <T> T pick(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
