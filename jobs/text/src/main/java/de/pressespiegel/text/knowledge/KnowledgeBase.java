package de.pressespiegel.text.knowledge;

import de.pressespiegel.text.conf.Ordered;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.token.Tokenizer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything known beforehand about names; immutable and thread-safe. */
public final class KnowledgeBase {
    private final Map<String, KnownEntity> entities;
    private final Map<String, Country> countries;
    private final Map<String, List<KnownEntity>> personsBySurname;
    private final Set<String> homeCountries;
    private final NameTrie trie;

    KnowledgeBase(
            Map<String, KnownEntity> entities,
            Map<String, Country> countries,
            Map<String, List<KnownEntity>> personsBySurname,
            Set<String> homeCountries,
            NameTrie trie) {
        this.entities = Ordered.map(entities);
        this.countries = Ordered.map(countries);
        this.personsBySurname = Ordered.map(personsBySurname);
        this.homeCountries = Ordered.set(homeCountries);
        this.trie = trie;
    }

    /**
     * Loads {@code conf/knowledge}.
     *
     * @throws de.pressespiegel.text.conf.ConfException naming file, line and value of the first fault
     */
    public static KnowledgeBase load(Path conf, Tokenizer tokenizer, Morphology morphology) {
        return new KnowledgeIndexer(tokenizer, morphology)
                .index(
                        KnowledgeReader.readCountries(conf),
                        KnowledgeReader.readEntities(conf),
                        KnowledgeReader.readHomeNames(conf));
    }

    /** The entity of an id; null when the knowledge base lacks it. */
    public @Nullable KnownEntity entity(String id) {
        return entities.get(id);
    }

    /** All entities by id. */
    public Map<String, KnownEntity> entities() {
        return entities;
    }

    /** Countries by code. */
    public Map<String, Country> countries() {
        return countries;
    }

    /** Known persons with this surname (or, where the family name comes first, this first part), in id order. */
    public List<KnownEntity> personsNamed(String surname) {
        return personsBySurname.getOrDefault(surname, List.of());
    }

    /** Codes of the countries whose articles have short names of their own institutions. */
    public Set<String> homeCountries() {
        return homeCountries;
    }

    /** All surfaces. */
    public NameTrie trie() {
        return trie;
    }
}
