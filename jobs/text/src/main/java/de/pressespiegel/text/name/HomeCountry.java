package de.pressespiegel.text.name;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.text.conf.TsvFile;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.knowledge.KnowledgeBase;
import de.pressespiegel.text.knowledge.KnownEntity;
import de.pressespiegel.text.knowledge.NameReading;
import de.pressespiegel.text.knowledge.NameTrie;
import de.pressespiegel.text.morphology.Word;
import de.pressespiegel.text.name.tagging.KnownNames;
import de.pressespiegel.text.token.Token;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The country at home in which an article is written, among those whose press has short names of its own for its
 * institutions. The place of a dateline says it first, then the outlet; of an unknown outlet the agency, the spelling, and
 * the places and bodies that are named.
 */
final class HomeCountry {
    private static final String SWITZERLAND = "CH";
    /** So many different words with ss for ß and none with ß are Swiss spelling, not a slip. */
    private static final int SWISS_WORDS = 3;
    /** So many different places and bodies of one German-speaking country and none of another. */
    private static final int NAMED = 3;

    private final KnowledgeBase knowledge;
    private final Map<String, KnownEntity> agencies = new HashMap<>();

    private HomeCountry(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** Loads {@code conf/knowledge/agencies.tsv}. */
    static HomeCountry load(Path conf, KnowledgeBase knowledge) {
        HomeCountry countries = new HomeCountry(knowledge);
        Path file = conf.resolve("knowledge").resolve("agencies.tsv");
        for (TsvFile.Row row : TsvFile.read(file, "code", "entity_id").rows()) {
            KnownEntity agency = knowledge.entity(row.get("entity_id"));
            if (agency != null) {
                countries.agencies.put(row.get("code"), agency);
            }
        }
        return countries;
    }

    /**
     * The article's country; null when nothing tells it.
     *
     * @param outletCountry code of the country of the outlet; null when it is not known
     * @param matches known names of the whole article
     */
    @Nullable
    String of(Document document, @Nullable String outletCountry, List<KnownNames.Match> matches) {
        Dateline dateline = Dateline.of(document);
        String found = datelinePlace(dateline);
        if (found != null || outletCountry != null) {
            return found != null ? found : outletCountry;
        }
        found = datelineAgency(dateline);
        if (found == null && swissSpelling(document)) {
            found = SWITZERLAND;
        }
        return found != null ? found : named(matches);
    }

    private @Nullable String datelinePlace(Dateline dateline) {
        for (String place : dateline.places().split("[/,]")) {
            String found = place(place.strip().split("\\s+"));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable String place(String[] words) {
        NameTrie.Node node = knowledge.trie().first(words[0]);
        for (int i = 1; i < words.length && node != null; i++) {
            node = node.next(words[i]);
        }
        for (NameReading reading : node == null ? List.<NameReading>of() : node.readings()) {
            if (reading.metonym() || reading.entity().entityType() == EntityType.PLACE) {
                return home(reading.entity());
            }
        }
        return null;
    }

    private @Nullable String datelineAgency(Dateline dateline) {
        for (String word : dateline.agencies().split("[^\\p{L}]+")) {
            KnownEntity agency = agencies.get(word);
            if (agency != null) {
                return home(agency);
            }
        }
        return null;
    }

    private static boolean swissSpelling(Document document) {
        Set<String> swiss = new HashSet<>();
        for (Token token : document.tokens()) {
            Word word = token.word();
            if (!word.form().equals(word.written())) {
                swiss.add(word.written());
            } else if (word.form().indexOf('ß') >= 0) {
                return false;
            }
        }
        return swiss.size() >= SWISS_WORDS;
    }

    private @Nullable String named(List<KnownNames.Match> matches) {
        Map<String, Set<String>> byCountry = new TreeMap<>();
        for (KnownNames.Match match : matches) {
            KnownEntity entity = match.best().entity();
            String country = match.best().weak() ? null : home(entity);
            boolean region = entity.entityType() == EntityType.PLACE
                    || entity.entityType() == EntityType.GOVERNMENT_BODY
                    || entity.entityType() == EntityType.COUNTRY;
            if (country != null && region) {
                byCountry.computeIfAbsent(country, c -> new HashSet<>()).add(entity.entityId());
            }
        }
        return byCountry.size() == 1 && byCountry.values().iterator().next().size() >= NAMED
                ? byCountry.keySet().iterator().next()
                : null;
    }

    private @Nullable String home(KnownEntity entity) {
        String code = entity.countryCode();
        return code != null && knowledge.homeCountries().contains(code) ? code : null;
    }
}
