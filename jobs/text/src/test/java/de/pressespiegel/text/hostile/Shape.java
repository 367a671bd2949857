package de.pressespiegel.text.hostile;

import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;

/** Shapes that a text can take without end, piece by piece. Seeded: the same text for the same length. */
enum Shape {
    ORDINARY((i, r) -> "Der Verband " + name(r) + " kritisierte am Dienstag das Gesetz der Regierung in Wien. "
            + "Es sei, sagte Sprecherin Ada Wolf, „ein Fehler, den viele bezahlen“. "
            + "Peru wies die Vorwürfe zurück, obwohl der Streit zwischen Peru und Chile andauert.\n"),
    SHORT_LINES((i, r) -> word(r, true) + (i % 3 == 0 ? " " + i : " " + word(r, false)) + "\n"),
    UNCLOSED_MARKS((i, r) -> "„Das Haus ist alt. "),
    UNCLOSED_MARKS_IN_LINES((i, r) -> "„Das Haus ist alt, sagte " + name(r) + ".\n"),
    MARKS_ONLY((i, r) -> " \"„“”«»‚‘'".charAt(i % 10) + ""),
    ENDLESS_SENTENCE((i, r) -> "das Haus, das " + name(r) + " gehört, steht leer und der Minister sagte, "),
    ENDLESS_WORDS((i, r) -> "gegen das alte Haus "),
    ENDLESS_VERBS((i, r) -> "kam und ging und "),
    ENDLESS_NOUNS((i, r) -> "Haus Baum und Stadt/Land "),
    KONJUNKTIV((i, r) -> "Er habe das Haus " + i + " verkauft. "),
    KONJUNKTIV_APART(
            (i, r) -> "Er habe das Haus verkauft. Das Wetter ist gut. Die Sonne scheint warm. Alle gehen aus. "),
    RANDOM_LETTERS((i, r) -> word(r, r.nextBoolean()) + (r.nextInt(9) == 0 ? ". " : " ")),
    NAMES((i, r) -> name(r) + " lobt " + name(r) + ". "),
    NAMES_OF_ONE_FAMILY((i, r) -> word(r, true) + " Wolf lobt Wolf. "),
    NAMES_IN_A_ROW((i, r) -> name(r) + ", "),
    ORGANISATIONS((i, r) -> "Der Verband " + word(r, true) + " kritisiert die Stiftung " + word(r, true) + " "
            + word(r, true) + " (" + word(r, true).substring(0, 2).toUpperCase(Locale.ROOT) + "). "),
    ROLES((i, r) -> "Minister " + name(r) + ", Sprecher der Partei, schwieg. Der Minister ging. Er schlief. "),
    FAMILIES((i, r) -> "Die Familie " + word(r, true) + " schwieg. "),
    COMPOUNDS((i, r) -> name(r) + " kam. Der " + word(r, true) + "-Plan und die US-Politik sind alt. "),
    STATES((i, r) -> "Die chinesische Regierung lobt das Land. Die Behörde kritisiert Peking. "),
    SPEAKERS((i, r) -> "„Das Haus bleibt stehen“, sagte " + name(r) + ". Das sei gut, sagte sie. "),
    LONE_QUOTES((i, r) -> "„Wir bauen das " + word(r, true) + " sofort und alle " + word(r, false) + " mit.“\n"),
    NESTED_QUOTES((i, r) ->
            "„Er sagte: ‚Das Haus " + word(r, true) + " ist sehr alt‘, und ging weg“, sagte " + name(r) + ". "),
    STANCES((i, r) -> "Der Verband kritisiert das Gesetz " + word(r, true) + ", der Rat nicht. "),
    NO_COMMENTS((i, r) -> "Der Verband bestreitet, dass er das Gesetz unterstützt. "),
    PRONOUNS((i, r) -> "Sie lobt ihn. Er kritisiert sie. Das Land lehnt es ab. "),
    OPEN_BRACKETS((i, r) -> "Haus ("),
    CLOSED_BRACKETS((i, r) -> i == 0 ? "Das Haus ist alt." : ")"),
    BRACKETS((i, r) -> "(" + word(r, true) + ") ist (" + word(r, false) + " "),
    PERIODS((i, r) -> ". "),
    LONG_TOKEN((i, r) -> word(r, false)),
    LONG_CAPITAL_TOKEN((i, r) -> i == 0 ? "Haus" : word(r, false)),
    HYPHENS((i, r) -> word(r, true) + "-"),
    DIGITS((i, r) -> "1984");

    private final BiFunction<Integer, Random, String> piece;

    Shape(BiFunction<Integer, Random, String> piece) {
        this.piece = piece;
    }

    /** A text of at least so many characters, and at most one piece more. */
    String text(int characters) {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < characters; i++) {
            text.append(piece.apply(i, random));
        }
        return text.toString();
    }

    private static String name(Random random) {
        return word(random, true) + " " + word(random, true);
    }

    private static String word(Random random, boolean capital) {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append("bdfgklmnprstw".charAt(random.nextInt(13))).append("aeiou".charAt(random.nextInt(5)));
        }
        if (capital) {
            word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        }
        return word.toString();
    }
}
