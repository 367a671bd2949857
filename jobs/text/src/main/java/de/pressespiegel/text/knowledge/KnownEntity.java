package de.pressespiegel.text.knowledge;

import de.pressespiegel.model.vocabulary.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code conf/knowledge}: an entity with its names.
 *
 * @param entityId stable id such as {@code org:bund-naturschutz}
 * @param name usual name in the German press
 * @param countryCode the country it belongs to
 * @param aliases other names that mean it anywhere
 * @param weakAliases names that mean it only with support from the document
 * @param metonyms places and buildings that stand for it when it acts
 * @param role of a person, the best known office; empty otherwise
 * @param active years of that office, {@code 2021-2025} or {@code 2021-}; empty when unknown
 * @param where file and line, for messages
 */
public record KnownEntity(
        String entityId,
        EntityType entityType,
        String name,
        @Nullable String countryCode,
        List<String> aliases,
        List<String> weakAliases,
        List<String> metonyms,
        String role,
        String active,
        @Nullable String wikidataId,
        String where) {

    /** Whether the usual name itself is ambiguous. */
    public boolean weakName() {
        return weakAliases.contains(name);
    }
}
