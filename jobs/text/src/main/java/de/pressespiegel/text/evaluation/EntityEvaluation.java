package de.pressespiegel.text.evaluation;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.document.DocumentReader;
import de.pressespiegel.text.name.NameAnnotator;
import de.pressespiegel.text.segment.Segmenter;
import de.pressespiegel.text.view.ReadingView;
import de.pressespiegel.text.view.VerbatimOffsets;
import de.pressespiegel.text.view.ViewReader;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs name recognition over gold articles and reports. */
public final class EntityEvaluation {
    private final ViewReader views;
    private final Segmenter segmenter;
    private final DocumentReader reader;
    private final NameAnnotator names;

    public EntityEvaluation(ViewReader views, Segmenter segmenter, DocumentReader reader, NameAnnotator names) {
        this.views = views;
        this.segmenter = segmenter;
        this.reader = reader;
        this.names = names;
    }

    /** Predictions by article id, in the order of the articles. */
    public Map<String, List<EntityItem>> predict(List<EntityArticle> articles) {
        Map<String, List<EntityItem>> predictions = new LinkedHashMap<>();
        for (EntityArticle article : articles) {
            ReadingView view = views.read(article.text());
            Document document = reader.read(view.text(), segmenter.segment(article.id(), view.text()));
            predictions.put(
                    article.id(),
                    new VerbatimOffsets(view)
                            .mentions(names.annotate(article.id(), document).mentions()).stream()
                                    .map(EntityEvaluation::item)
                                    .filter(Objects::nonNull)
                                    .toList());
        }
        return predictions;
    }

    /** {@code EU-Kommission}: an abbreviation is part of a compound, which is no name in the sense of GermEval. */
    private static final Pattern COMPOUND = Pattern.compile("\\p{Lu}{2,}-\\p{Lu}\\p{Ll}+");

    /**
     * A mention as a name in the sense of the evaluation: the literal type of the surface counts, so a capital is a place
     * even where it stands for a government. Null for adjectives, inhabitants, pronouns, roles, events, first parts of
     * compounds, and what GermEval (Benikova, Biemann and Reznicek 2014) annotates as derived from or containing a name
     * without being one: {@code EU-Kommission}, {@code russisches Außenministerium}.
     */
    static @Nullable EntityItem item(Mention mention) {
        String type = switch (mention.form()) {
            case DEMONYM, ROLE, PRONOUN -> null;
            case METONYM -> "LOC";
            case NAME, PART, ALIAS ->
                switch (mention.entityType()) {
                    case PERSON -> "PER";
                    case COUNTRY, PLACE -> "LOC";
                    case ORGANISATION, GOVERNMENT_BODY, MEDIA -> "ORG";
                    case EVENT, DEMONYM_GROUP -> null;
                };
        };
        boolean compound = mention.rule().startsWith("compound");
        return type == null || compound || derived(type, mention.surface())
                ? null
                : new EntityItem(mention.startChar(), mention.endChar(), type);
    }

    private static boolean derived(String type, String surface) {
        boolean adjective = !type.equals("PER") && Character.isLowerCase(surface.charAt(0)) && surface.indexOf(' ') > 0;
        return adjective || COMPOUND.matcher(surface).matches();
    }

    /** Prints F1, precision and recall by type and over all. */
    public static void report(
            List<EntityArticle> articles, Map<String, List<EntityItem>> predictions, PrintStream out) {
        EntityScore score = new EntityScore();
        for (EntityArticle article : articles) {
            score.add(article.entities(), predictions.getOrDefault(article.id(), List.of()));
        }
        for (String type : List.of("PER", "LOC", "ORG", "all")) {
            out.printf(
                    Locale.ROOT,
                    "%s %.4f (P %.4f R %.4f)%n",
                    type,
                    score.f1(type),
                    score.precision(type),
                    score.recall(type));
        }
    }
}
