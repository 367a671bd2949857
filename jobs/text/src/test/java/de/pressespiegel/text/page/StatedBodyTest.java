package de.pressespiegel.text.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page whose class names mislead, with its text once more in JSON-LD. */
class StatedBodyTest {
    private static final PageReader READER =
            PageReader.load(Path.of(System.getProperty("pressespiegel.home")).resolve("conf"));

    private static final String FIRST =
            "Der Rat von Hollerbrück hat am Montag beschlossen, die alte Mühle zu retten. Das"
                    + " sagte Bürgermeisterin Jette Wilmsen nach der Sitzung, die bis in die Nacht gedauert hatte.";
    private static final String SECOND =
            "Gegner der Pläne bezweifeln, dass das Geld reicht. Sie fordern ein Gutachten, das"
                    + " alle Schäden am Fundament benennt, und wollen notfalls klagen, sagt Landwirt Ole Quast.";
    private static final String THIRD =
            "Den Rest der Kosten soll der Kreis übernehmen. Landrat Henner Tolk sagte zu, darüber"
                    + " noch vor der Sommerpause abstimmen zu lassen, und zwar öffentlich.";
    private static final String OTHER =
            "Im Zoo von Lauenbrück sind in der vergangenen Woche drei junge Otter geboren worden,"
                    + " die von ihren Pflegern mit der Flasche aufgezogen werden, weil die Mutter krank ist.";

    private static String page(String script) {
        return "<html><head><script type=\"application/ld+json\">" + script
                + "</script></head><body><div><h1>Mühle</h1><p>"
                + FIRST + "</p><div class=\"related-teaser\"><p>" + SECOND + "</p></div><p>" + THIRD + "</p><p>" + OTHER
                + "</p></div></body></html>";
    }

    private static String main(String script) {
        return READER.read(Jsoup.parse(page(script))).mainText();
    }

    @Test
    void withoutAStatementNamesDecide() {
        assertThat(main("{}")).contains(FIRST, THIRD).doesNotContain(SECOND);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            as it should be     | {"@type": "NewsArticle", "articleBody": "BODY"}
            in a graph          | {"@graph": [{"@type": ["Article"], "articleBody": "BODY"}]}
            trailing comma      | {"@type": "NewsArticle", "articleBody": "BODY",}
            never closed        | {"@type": "NewsArticle", "headline": "a "b" c", "articleBody": "BODY", "x"
            in a comment        | <!-- {"@type": "NewsArticle", "articleBody": "BODY"} -->
            escaped markup      | {"@type": "NewsArticle", "articleBody": "&lt;p&gt;BODY&lt;/p&gt;"}
            escaped twice       | {"@type": "NewsArticle", "articleBody": "&amp;lt;p&amp;gt;BODY"}
            """)
    void theStatedTextIsTheArticle(String name, String script) {
        String body = FIRST + "\\n\\n" + SECOND + "\\n" + THIRD;

        assertThat(main(script.replace("BODY", body)))
                .contains(FIRST, SECOND, THIRD)
                .doesNotContain(OTHER);
    }

    @Test
    void rawLineBreaksInAStatementDoNotMatter() {
        assertThat(main("{\"@type\": \"NewsArticle\", \"articleBody\": \"" + FIRST + "\n\n" + SECOND + "\t" + THIRD
                        + "\"}"))
                .contains(FIRST, SECOND, THIRD);
    }

    @Test
    void aStatedBeginningDoesNotEndTheArticle() {
        String script = "{\"@type\": \"NewsArticle\", \"articleBody\": \"" + FIRST + " " + SECOND.substring(0, 60)
                + " … Lesen Sie den ganzen Text mit unserem Abonnement, das Sie jederzeit kündigen können und das wenig kostet."
                + " Es lohnt sich, denn wir berichten jeden Tag aus der Region, über Mühlen und Menschen. \"}";

        assertThat(main(script)).contains(FIRST, THIRD, OTHER);
    }

    @Test
    void anotherTextInTheStatementIsIgnored() {
        String script = "{\"@type\": \"NewsArticle\", \"articleBody\": \""
                + "Ganz andere Worte als auf der Seite. ".repeat(20) + "\"}";

        assertThat(main(script)).isEqualTo(main("{}"));
    }
}
