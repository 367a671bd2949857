package de.pressespiegel.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.TextModuleFactory;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.source.LocalFile;
import de.pressespiegel.text.source.SourceRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds of the mentions of any article, tried on the whole sample corpus. */
class MentionPropertiesTest {
    private static final Path HOME = Path.of(System.getProperty("pressespiegel.home"));

    private static TextModuleFactory modules;

    private record Annotated(String text, Document document, NameResult names) {}

    private static final List<Annotated> ARTICLES = new ArrayList<>();

    @BeforeAll
    static void annotate() throws IOException {
        modules = TextModuleFactory.load(HOME.resolve("conf"));
        try (Stream<Path> files = Files.walk(HOME.resolve("jobs/sample/corpus"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                modules.sourceReader().read(new LocalFile(file, file.toString()), record -> {
                    if (record instanceof SourceRecord.Found found) {
                        ARTICLES.add(annotated(found.text()));
                    }
                });
            }
        }
        assertThat(ARTICLES).hasSizeGreaterThan(30);
    }

    private static Annotated annotated(String text) {
        Document document =
                modules.documentReader().read(text, modules.segmenter().segment("a", text));
        return new Annotated(text, document, modules.names().annotate("a", document));
    }

    @Test
    void offsetsCutOutTheSurface() {
        for (Annotated article : ARTICLES) {
            assertThat(article.names().mentions())
                    .allSatisfy(mention -> assertThat(article.text().substring(mention.startChar(), mention.endChar()))
                            .isEqualTo(mention.surface())
                            .isEqualTo(mention.surface().strip())
                            .isNotEmpty());
        }
    }

    @Test
    void noMentionLiesInsideAnother() {
        for (Annotated article : ARTICLES) {
            int free = 0;
            for (Mention mention : article.names().mentions()) {
                assertThat(mention.startChar()).as(mention.toString()).isGreaterThanOrEqualTo(free);
                free = mention.endChar();
            }
        }
    }

    @Test
    void everyMentionMeansAnEntityOfTheArticle() {
        for (Annotated article : ARTICLES) {
            Set<String> ids = article.names().entities().stream()
                    .map(NamedEntity::entityId)
                    .collect(Collectors.toSet());
            assertThat(article.names().mentions()).allSatisfy(mention -> {
                assertThat(ids).contains(mention.entityId());
                assertThat(mention.confidence()).isBetween(0.0, 1.0);
                assertThat(mention.tone()).isBetween(-1.0, 1.0);
                assertThat(mention.literalEntityId() != null)
                        .as(mention.toString())
                        .isEqualTo(mention.form() == MentionForm.METONYM);
            });
        }
    }

    @Test
    void theSameArticleGivesTheSameMentions() {
        for (Annotated article : ARTICLES.subList(0, 10)) {
            assertThat(annotated(article.text()).names()).isEqualTo(article.names());
        }
    }
}
