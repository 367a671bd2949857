package de.pressespiegel.text.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of passages that differ in one thing: the first is kinder to its target than the second. */
class TonePairsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // target | kinder | harsher
                "Torwart | Der Torwart glänzte mit starken Paraden. | Der Torwart patzte gleich zweimal.",
                "Stürmerin | Die Stürmerin traf zum umjubelten Siegtor. | Die Stürmerin verschoss den Elfmeter.",
                "Wolfsberg | Wolfsberg feiert den Aufstieg. | Wolfsberg bangt vor dem Abstieg.",
                "Nadine Kolb | Nadine Kolb gewann Gold. | Nadine Kolb schied verletzt aus.",
                "Handballer | Die Handballer zogen ins Finale ein. | Die Handballer kassierten eine Klatsche.",
                "Trainer | Der Trainer verlängert seinen Vertrag. | Der Trainer wurde nach der Pleite entlassen.",
                "Springer | Der Springer landete auf Platz eins. | Der Springer landete im Krankenhaus.",
                "Aktie | Die Aktie erholte sich nach dem Rekordgewinn. | Die Aktie stürzte nach der Gewinnwarnung ab.",
                "Bank | Der Bank gelang die Rettung. | Der Bank droht die Insolvenz.",
                "Möbelhaus | Das Möbelhaus eröffnet neue Filialen. | Das Möbelhaus streicht Stellen und schließt Filialen.",
                "Konzern | Der Konzern schreibt wieder schwarze Zahlen. | Der Konzern schreibt tief rote Zahlen.",
                "Mieter | Die Stadt entlastet die Mieter. | Die Stadt belastet die Mieter.",
                "Bäckerei | Die beliebte Bäckerei bleibt geöffnet. | Die marode Bäckerei bleibt geschlossen.",
                "Fluglinie | Die Fluglinie überzeugt mit gutem Service. | Die Fluglinie nervt mit Verspätungen.",
                "Fahrer | Der Fahrer blieb unverletzt. | Der Fahrer wurde lebensgefährlich verletzt.",
                "Wanderin | Die Wanderin wurde gerettet. | Die Wanderin wurde tot aufgefunden.",
                "Hotel | Das Hotel liegt idyllisch am See. | Das Hotel steht in Flammen.",
                "Ort | Der Ort genießt den Sonnenschein. | Der Ort versinkt im Hochwasser.",
                "Feuerwehrmann | Der Feuerwehrmann rettete drei Kinder. | Der Feuerwehrmann legte selbst den Brand.",
                "Verdächtige | Das Gericht sprach die Verdächtige frei, sie atmete auf. | Das Gericht verurteilte die Verdächtige wegen Mordes.",
                "Nachbar | Der Nachbar half selbstlos. | Der Nachbar schlug brutal zu und bedrohte alle.",
                "Verein | Dem Verein dankten die Eltern herzlich. | Dem Verein warfen die Eltern Missbrauch vor.",
                "Ministerin | Die Ministerin wurde für ihren Mut gelobt. | Die Ministerin wurde für ihre Lügen kritisiert.",
                "Landrat | Der Landrat gilt als glaubwürdig und kompetent. | Der Landrat gilt als unglaubwürdig und überfordert.",
                "Koalition | Die Koalition einigte sich auf einen Kompromiss. | Die Koalition ist heillos zerstritten.",
                "Partei | Die Partei jubelt über den Wahlsieg. | Die Partei leidet unter dem Wahldebakel.",
                "Präsident | Der Präsident vermittelte erfolgreich einen Waffenstillstand. | Der Präsident drohte mit Krieg und Vernichtung.",
                "Stadt | Die Stadt wird wieder aufgebaut, die Menschen hoffen. | Die Stadt wurde bombardiert, die Menschen hungern.",
                "Gesetz | Das Gesetz schützt Kinder wirksam. | Das Gesetz gefährdet Kinder.",
                "Reform | Die Reform ist ein Meilenstein. | Die Reform ist ein Desaster.",
                "Sängerin | Die Sängerin begeisterte ihre Fans. | Die Sängerin enttäuschte ihre Fans.",
                "Film | Der Film ist ein Meisterwerk. | Der Film ist ein langweiliger Flop.",
                "Paar | Das Paar feiert Traumhochzeit. | Das Paar steckt in einer Ehekrise.",
                "Schauspieler | Der Schauspieler ist überglücklich. | Der Schauspieler trauert um seine Mutter.",
                "Roman | Kritiker preisen den Roman. | Kritiker verreißen den Roman.",
                "Band | Die Band bekam einen Preis und tosenden Applaus. | Die Band erntete Buhrufe und Spott.",
                "Klinik | Die Klinik genießt hohes Ansehen, Patienten loben sie. | Die Klinik vertuschte Behandlungsfehler.",
                "Patientin | Die Patientin ist genesen. | Die Patientin ist gestorben.",
                "Impfstoff | Der Impfstoff ist hochwirksam. | Der Impfstoff ist wirkungslos.",
                "App | Die App ist praktisch und zuverlässig. | Die App ist fehlerhaft und unsicher.",
                "Handy | Testsieger: Das Handy überzeugt. | Rückruf: Das Handy explodiert.",
                "Lehrerin | Die Lehrerin ermutigt ihre Klasse. | Die Lehrerin demütigt ihre Klasse.",
                "Schule | Die Schule ist vorbildlich. | Die Schule ist heruntergekommen.",
                "Hund | Der Hund ist süß und lieb. | Der Hund biss zu und verletzte zwei Kinder.",
                "Kraftwerk | Das Kraftwerk liefert sauberen Strom. | Das Kraftwerk verseucht den Fluss.",
                // denied, turned, weakened
                "Auftritt | Der Auftritt war gut. | Der Auftritt war nicht gut.",
                "Suppe | Die Suppe schmeckt köstlich. | Die Suppe schmeckt alles andere als köstlich.",
                "Plan | Der Plan ist kein Fehler. | Der Plan ist ein Fehler.",
                "Bürgermeister | Der Bürgermeister ist ehrlich. | Der Bürgermeister ist unehrlich.",
                "Firma | Die Firma beseitigt Missstände. | Die Firma verursacht Missstände.",
                "Gemeinde | Die Gemeinde bekämpft die Armut. | Die Gemeinde ertrinkt in Armut.",
                // separated verbs and turns of phrase
                "Kurse | Die Kurse zogen gestern kräftig an. | Die Kurse brachen gestern kräftig ein.",
                "Opposition | Der Rat stimmte der Opposition zu. | Der Rat lehnte die Opposition ab.",
                "Deich | Der Deich hielt dem Sturm stand. | Der Deich stürzte ein.",
                "Pilot | Der Pilot brachte alle in Sicherheit. | Der Pilot brachte alle in Gefahr.",
                "Freundin | Er stand seiner Freundin zur Seite. | Er ließ seine Freundin im Stich.",
                // derived words and compounds
                "Urteil | Das Urteil ist fair. | Das Urteil ist unfair.",
                "Suche | Die Suche verlief erfolgreich. | Die Suche verlief erfolglos.",
                "Produkt | Das Produkt ist schadstofffrei und bewährt. | Das Produkt ist giftig.",
                "Abend | Ein Abend voller Beliebtheit und Freude. | Ein Abend voller Zerstörung und Leid.",
                "Turnier | Das Turnier bot ein Traumfinale. | Das Turnier endete mit einem Dopingskandal.",
                "Dorf | Das Dorf plant eine Rettungsaktion. | Das Dorf erlebt eine Flutkatastrophe.",
                // neighbouring sentences and plain reports
                "Brunner | Brunner sprach lange. Das Publikum war begeistert. | Brunner sprach lange. Das Publikum war entsetzt.",
                "Kommission | Die Kommission tagt am Montag. | Die Kommission versagte kläglich.",
                "Museum | Das Museum ist ein Juwel. | Das Museum öffnet um zehn Uhr.",
                "Alpbach | In Alpbach trifft sich der Ausschuss. | In Alpbach wütete ein Großbrand.",
            })
    void kinderThanItsTwin(String target, String kinder, String harsher) {
        double kind = ToneTexts.tone(kinder, target);
        double harsh = ToneTexts.tone(harsher, target);
        assertThat(kind).as("%.3f %s%n%.3f %s", kind, kinder, harsh, harsher).isGreaterThan(harsh);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turnhalle | Die Turnhalle wird am Montag um neun Uhr aufgeschlossen.",
                "Sprecherin | Das teilte eine Sprecherin am Dienstag in Graz mit.",
                "Bern | Der Ausschuss tagt im Mai in Bern.",
                "Buslinie | Die Buslinie 7 fährt ab Mai im Takt von zwanzig Minuten.",
                "Kreisstraße | Die Kreisstraße führt von Aurich nach Norden.",
            })
    void plainReportsHaveNoTone(String target, String text) {
        assertThat(ToneTexts.polarity(text, target)).as(text).isEqualTo(Polarity.NEUTRAL);
    }
}
