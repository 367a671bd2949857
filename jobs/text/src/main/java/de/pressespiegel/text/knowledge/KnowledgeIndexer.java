package de.pressespiegel.text.knowledge;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.conf.ConfException;
import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.morphology.Word;
import de.pressespiegel.text.token.Token;
import de.pressespiegel.text.token.Tokenizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns the lines of {@code conf/knowledge} into the surfaces that stand in texts. */
final class KnowledgeIndexer {
    private static final Set<String> ARTICLES = Set.of("der", "die", "das");

    private final Tokenizer tokenizer;
    private final Morphology morphology;
    private final NameTrie.Builder trie = new NameTrie.Builder();
    private final Map<String, String> placeIds = new LinkedHashMap<>();

    KnowledgeIndexer(Tokenizer tokenizer, Morphology morphology) {
        this.tokenizer = tokenizer;
        this.morphology = morphology;
    }

    /**
     * The order of the steps is the order of preference where a surface means several things, and within a step the order
     * of the files: of two parties called {@code Grüne} the German one, of two {@code Union} the party before the club.
     */
    KnowledgeBase index(List<Country> countries, List<KnownEntity> listed, List<HomeName> homeNames) {
        Map<String, KnownEntity> entities = new TreeMap<>();
        for (Country country : countries) {
            put(entities, country.entity());
        }
        for (KnownEntity entity : listed) {
            put(entities, entity);
            if (entity.entityType() == EntityType.PLACE) {
                placeIds.putIfAbsent(entity.name(), entity.entityId());
                entity.aliases().forEach(alias -> placeIds.putIfAbsent(alias, entity.entityId()));
            }
        }
        Map<String, Country> byCode = new TreeMap<>();
        countries.forEach(country -> byCode.put(country.entity().entityId().substring("country:".length()), country));
        countries.forEach(country -> addNames(country.entity()));
        countries.forEach(country -> addMetonyms(country.entity()));
        listed.forEach(this::addMetonyms);
        for (KnownEntity entity : listed) {
            Country governed = governed(entity, byCode);
            if (governed == null) {
                addNames(entity);
            } else {
                addGovernment(entity, governed);
            }
        }
        countries.forEach(this::addDemonyms);
        listed.forEach(this::addWeakNames);
        homeNames.forEach(name -> addHomeName(name, entities));
        Set<String> homes = new TreeSet<>();
        homeNames.forEach(name -> homes.add(name.country()));
        return new KnowledgeBase(entities, byCode, surnames(listed), homes, trie.build());
    }

    private void addHomeName(HomeName name, Map<String, KnownEntity> entities) {
        KnownEntity entity = entities.get(name.entityId());
        if (entity == null) {
            throw new ConfException(name.where() + ": entity_id '" + name.entityId()
                    + "' is in no file of knowledge; add its line to entities/ first");
        }
        MentionForm form = entity.entityType() == EntityType.COUNTRY ? MentionForm.ROLE : MentionForm.ALIAS;
        NameReading reading = new NameReading(entity, form, true, null, name);
        forms(name.name(), true).forEach(forms -> trie.put(forms, reading));
    }

    private static void put(Map<String, KnownEntity> entities, KnownEntity entity) {
        KnownEntity other = entities.put(entity.entityId(), entity);
        if (other != null) {
            throw new ConfException(entity.where() + ": entity_id '" + entity.entityId() + "' is also in "
                    + other.where() + "; merge the two lines");
        }
    }

    private void addNames(KnownEntity entity) {
        if (!entity.weakName()) {
            add(entity.name(), new NameReading(entity, MentionForm.NAME, false, null));
        }
        for (String alias : entity.aliases()) {
            if (!entity.weakAliases().contains(alias) && !redundant(alias, entity)) {
                add(alias, new NameReading(entity, MentionForm.ALIAS, false, null));
            }
        }
    }

    /**
     * Whether an alias only puts everyday nouns before another name of the same entity ({@code Geheimdienst NIS}); the
     * name inside is the mention then. Long forms of states stay whole.
     */
    private boolean redundant(String alias, KnownEntity entity) {
        if (entity.entityType() == EntityType.COUNTRY) {
            return false;
        }
        for (int blank = alias.indexOf(' '); blank > 0; blank = alias.indexOf(' ', blank + 1)) {
            String tail = alias.substring(blank + 1);
            boolean named = (tail.equals(entity.name()) && !entity.weakName())
                    || (entity.aliases().contains(tail) && !entity.weakAliases().contains(tail));
            if (named && describes(alias.substring(0, blank))) {
                return true;
            }
        }
        return false;
    }

    /** An article, or a common noun with or without an adjective before it. */
    private boolean describes(String head) {
        if (ARTICLES.contains(head)) {
            return true;
        }
        String noun = head.substring(head.lastIndexOf(' ') + 1);
        String last = noun.substring(noun.lastIndexOf('-') + 1);
        Word word = morphology.word(last.isEmpty() ? noun : last);
        return Character.isUpperCase(noun.charAt(0)) && word.is(Feature.NOUN) && !word.is(Feature.PROPER_NOUN);
    }

    /** The country whose government the entity is ({@code Chinesische Regierung}); null for any other body. */
    private static @Nullable Country governed(KnownEntity entity, Map<String, Country> byCode) {
        Country country = entity.countryCode() == null ? null : byCode.get(entity.countryCode());
        if (country == null
                || entity.entityType() != EntityType.GOVERNMENT_BODY
                || !entity.name().endsWith("Regierung")) {
            return null;
        }
        String name = entity.name().toLowerCase(Locale.ROOT);
        boolean adjective = country.adjectives().stream().anyMatch(name::startsWith);
        return adjective || name.equals("us-regierung") ? country : null;
    }

    /** A country and its government are one actor. */
    private void addGovernment(KnownEntity government, Country country) {
        NameReading reading = new NameReading(country.entity(), MentionForm.ROLE, false, null);
        add(government.name(), reading);
        for (String alias : government.aliases()) {
            // "Regierung in Peking": the capital itself is the mention
            if (!alias.contains(" in ")) {
                add(alias, reading);
            }
        }
    }

    private void addWeakNames(KnownEntity entity) {
        for (String alias : entity.weakAliases()) {
            MentionForm form = alias.equals(entity.name()) ? MentionForm.NAME : MentionForm.ALIAS;
            add(alias, new NameReading(entity, form, true, null));
        }
    }

    private void addMetonyms(KnownEntity entity) {
        for (String metonym : entity.metonyms()) {
            String literal = placeIds.getOrDefault(metonym, "place:" + Slugs.slug(metonym));
            add(metonym, new NameReading(entity, MentionForm.METONYM, false, literal));
        }
    }

    private void addDemonyms(Country country) {
        NameReading reading = new NameReading(country.entity(), MentionForm.DEMONYM, false, null);
        for (String stem : country.adjectives()) {
            for (String form : Inflection.adjectiveForms(stem)) {
                trie.add(List.of(form), reading);
            }
        }
        for (String inhabitant : country.inhabitants()) {
            for (String form : Inflection.inhabitantForms(inhabitant)) {
                trie.add(tokens(form), reading);
            }
        }
    }

    private void add(String surface, NameReading reading) {
        if (surface.isEmpty()) {
            throw new ConfException(reading.entity().where() + ": empty name");
        }
        forms(surface, strongGenitive(reading.entity().entityType())).forEach(forms -> trie.add(forms, reading));
    }

    /** The token sequences in which a name stands, Swiss spelling included. */
    private List<List<String>> forms(String surface, boolean strongGenitive) {
        List<List<String>> all = new ArrayList<>();
        for (List<String> forms : Inflection.nameForms(tokens(surface), this::adjective, strongGenitive)) {
            all.add(forms);
            List<String> swiss = forms.stream().map(SwissForms::of).toList();
            if (!swiss.equals(forms)) {
                all.add(swiss);
            }
        }
        return all;
    }

    private static boolean strongGenitive(EntityType type) {
        return switch (type) {
            case ORGANISATION, GOVERNMENT_BODY, EVENT, DEMONYM_GROUP -> true;
            case PERSON, COUNTRY, PLACE, MEDIA -> false;
        };
    }

    private boolean adjective(String lowerCaseForm) {
        return morphology.word(lowerCaseForm).is(Feature.ADJECTIVE);
    }

    private List<String> tokens(String surface) {
        List<Token> tokens = new ArrayList<>();
        tokenizer.add(surface, 0, surface.length(), 0, SegmentKind.BODY, tokens, new ArrayList<>());
        return tokens.stream().map(Token::written).toList();
    }

    private static Map<String, List<KnownEntity>> surnames(List<KnownEntity> entities) {
        Map<String, Set<KnownEntity>> found = new TreeMap<>();
        for (KnownEntity entity : entities) {
            if (entity.entityType() == EntityType.PERSON) {
                List<String> names = new ArrayList<>(entity.aliases());
                names.add(0, entity.name());
                for (String name : names) {
                    String[] parts = name.split(" ");
                    found.computeIfAbsent(parts[parts.length - 1], n -> new LinkedHashSet<>())
                            .add(entity);
                    found.computeIfAbsent(parts[0], n -> new LinkedHashSet<>()).add(entity);
                    found.computeIfAbsent(SwissForms.of(parts[parts.length - 1]), n -> new LinkedHashSet<>())
                            .add(entity);
                }
            }
        }
        Map<String, List<KnownEntity>> surnames = new TreeMap<>();
        found.forEach((name, persons) -> surnames.put(name, List.copyOf(persons)));
        return surnames;
    }
}
