package de.pressespiegel.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.text.ArticleInput;
import de.pressespiegel.text.TextModuleFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that several countries give their institutions mean those of the article's country. */
class HomeCountryTest {
    private static TextModuleFactory modules;

    @BeforeAll
    static void load() {
        modules = TextModuleFactory.load(Path.of(System.getProperty("pressespiegel.home"), "conf"));
    }

    private static List<Mention> mentions(String text, @Nullable String country) {
        return modules.analyzer()
                .analyze(new ArticleInput("a", text, null, country))
                .mentions();
    }

    private static List<String> entitiesOf(String surface, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.surface().equals(surface))
                .map(Mention::entityId)
                .distinct()
                .toList();
    }

    private static Arguments outlet(String label, String country, String surface, String text, String... entity) {
        return Arguments.of(label, country, surface, text, List.of(entity));
    }

    static Stream<Arguments> byOutlet() {
        String council = "Der Bundesrat stimmte dem neuen Wassergesetz am Freitag nach langer Beratung zu.";
        String house = "Im Nationalrat stritten die Fraktionen am Abend über die Höhe der Gebühren.";
        return Stream.of(
                outlet("Bundesrat in a Swiss paper", "CH", "Bundesrat", council, "gov:schweizer-bundesrat"),
                outlet("Bundesrat in an Austrian paper", "AT", "Bundesrat", council, "gov:oesterreichischer-bundesrat"),
                outlet("Bundesrat in a German paper", "DE", "Bundesrat", council, "gov:bundesrat-deutschland"),
                outlet("Nationalrat in a Swiss paper", "CH", "Nationalrat", house, "gov:schweizer-nationalrat"),
                outlet(
                        "Nationalrat in an Austrian paper",
                        "AT",
                        "Nationalrat",
                        house,
                        "gov:oesterreichischer-nationalrat"),
                outlet(
                        "genitive",
                        "CH",
                        "Bundesrats",
                        "Die Antwort des Bundesrats liess lange warten.",
                        "gov:schweizer-bundesrat"),
                outlet("federation", "CH", "Bund", "Die Hälfte der Kosten trägt der Bund.", "country:CH"),
                outlet(
                        "federation at the start",
                        "AT",
                        "Bund",
                        "Der Bund übernimmt ein Drittel der Kosten.",
                        "country:AT"),
                outlet(
                        "Bund in a German paper is nobody's",
                        "DE",
                        "Bund",
                        "Der Bund übernimmt ein Drittel der Kosten."),
                outlet(
                        "an institution in full wins",
                        "CH",
                        "Bundesrat",
                        "Der deutsche Bundesrat tagt heute in Berlin. Der Bundesrat will dabei über Wölfe reden.",
                        "gov:bundesrat-deutschland"),
                outlet(
                        "in full in a German paper",
                        "DE",
                        "Bundesrat",
                        "Der Schweizer Bundesrat lehnt das ab. Der Bundesrat will neu verhandeln.",
                        "gov:schweizer-bundesrat"),
                outlet(
                        "Bundesregierung in Vienna",
                        "AT",
                        "Bundesregierung",
                        "Die Bundesregierung hat das Budget beschlossen.",
                        "gov:oesterreichische-bundesregierung"),
                outlet(
                        "ministry, no other state",
                        "AT",
                        "Innenministerium",
                        "Das Innenministerium prüft den Fall der Gemeinde.",
                        "gov:oesterreichisches-innenministerium"),
                outlet(
                        "ministry of another state",
                        "AT",
                        "Innenministerium",
                        "In Serbien prüft das Innenministerium den Fall. Auch Serbien kennt solche Regeln."),
                outlet("party", "CH", "FDP", "Die FDP fordert mehr Züge im Tal.", "org:fdp-schweiz"),
                outlet(
                        "Landtag in Vaduz",
                        "LI",
                        "Landtag",
                        "Der Landtag beriet das Budget.",
                        "gov:liechtensteinischer-landtag"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("byOutlet")
    void outletDecides(String label, String country, String surface, String text, List<String> expected) {
        assertThat(entitiesOf(surface, mentions(text, country))).isEqualTo(expected);
    }

    static Stream<Arguments> byEvidence() {
        return Stream.of(
                outlet(
                        "dateline",
                        "",
                        "Bundesrat",
                        "Bern (sda) - Der Bundesrat berät morgen über den Zoll.",
                        "gov:schweizer-bundesrat"),
                outlet(
                        "dateline with a dash before the outlet",
                        "DE",
                        "Bundesrat",
                        "Wien/Graz – Der Bundesrat berät morgen über den Zoll.",
                        "gov:oesterreichischer-bundesrat"),
                outlet(
                        "a person with age is no dateline",
                        "DE",
                        "Bundesrat",
                        "Bern Wolters (51) hofft. Der Bundesrat berät morgen über den Zoll.",
                        "gov:bundesrat-deutschland"),
                outlet(
                        "agency",
                        "",
                        "Bundesrat",
                        "Olten (sda) - Der Bundesrat berät morgen über den Zoll.",
                        "gov:schweizer-bundesrat"),
                outlet(
                        "spelling",
                        "",
                        "Bundesrat",
                        "Der Bundesrat berät über die Strasse. Ausserdem schliesst er drei grosse Ämter.",
                        "gov:schweizer-bundesrat"),
                outlet(
                        "spelling with a single ß",
                        "",
                        "Bundesrat",
                        "Der Bundesrat berät über die Strasse. Ausserdem schliesst er drei große Ämter.",
                        "gov:bundesrat-deutschland"),
                outlet(
                        "regions named",
                        "",
                        "Bundesrat",
                        "In Tirol, Kärnten und Graz wächst der Unmut. Nun redet der Bundesrat darüber.",
                        "gov:oesterreichischer-bundesrat"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("byEvidence")
    void articleDecides(String label, String country, String surface, String text, List<String> expected) {
        assertThat(entitiesOf(surface, mentions(text, country.isEmpty() ? null : country)))
                .isEqualTo(expected);
    }

    @Test
    void anOriginBeforeANounIsNoPerson() {
        List<Mention> found =
                mentions("Die Zürcher Botanikerin Ladina Fretz lobt den Zürcher Tierarzt Urs Kunder.", null);
        assertThat(found).extracting(Mention::surface).contains("Ladina Fretz", "Urs Kunder");
        assertThat(found).extracting(Mention::entityId).doesNotContain("person:zuercher");
    }

    @Test
    void aSurnameThatLooksLikeAnOriginStays() {
        List<Mention> found = mentions("Der Bauer Beat Zürcher klagt. Zürcher verlangt Geld, sagt Frau Zürcher.", null);
        assertThat(entitiesOf("Zürcher", found)).contains("person:beat-zuercher");
    }
}
