package de.pressespiegel.text.knowledge;

import de.pressespiegel.model.vocabulary.EntityType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Checks {@code conf/knowledge} as a whole; run at build time. */
public final class KnowledgeCheck {
    private static final Pattern ID =
            Pattern.compile("(person|place|org|gov|media|event|group):[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern YEARS =
            Pattern.compile("|[0-9]{3,4}(-([0-9]{3,4})?)?(, ?[0-9]{3,4}(-([0-9]{3,4})?)?)*");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

    /** Territories such as Hong Kong have a code without being a row of countries.tsv. */
    private static final Set<String> ISO = Set.of(Locale.getISOCountries());

    private KnowledgeCheck() {}

    /**
     * All faults, each naming file, line and value; empty when the knowledge base is sound.
     *
     * <p>Two entities may share a name only if at least one of them lists it among its weak aliases, which is the
     * declaration that the name alone proves nothing.
     */
    public static List<String> faults(Path conf) {
        return faults(KnowledgeReader.readCountries(conf), KnowledgeReader.readEntities(conf));
    }

    /** The same of lines that are read already. */
    static List<String> faults(List<Country> countries, List<KnownEntity> entities) {
        List<String> faults = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Country country : countries) {
            if (!codes.add(country.entity().entityId())) {
                faults.add(country.entity().where() + ": code of "
                        + country.entity().entityId() + " is there twice");
            }
        }
        Map<String, String> ids = new HashMap<>();
        for (KnownEntity entity : entities) {
            String other = ids.putIfAbsent(entity.entityId(), entity.where());
            if (other != null) {
                faults.add(entity.where() + ": entity_id '" + entity.entityId() + "' is also in " + other);
            }
            check(entity, codes, faults);
        }
        clashes(countries, entities, faults);
        return faults;
    }

    private static void check(KnownEntity entity, Set<String> countries, List<String> faults) {
        String where = entity.where() + ": ";
        if (!ID.matcher(entity.entityId()).matches()) {
            faults.add(where + "entity_id '" + entity.entityId() + "' is no prefix and kebab slug");
        } else if (!entity.entityId().startsWith(prefix(entity.entityType()))) {
            faults.add(where + "entity_id '" + entity.entityId() + "' does not fit type " + entity.entityType());
        }
        if (entity.countryCode() != null
                && !countries.contains("country:" + entity.countryCode())
                && !ISO.contains(entity.countryCode())) {
            faults.add(where + "country_code '" + entity.countryCode()
                    + "' is neither in countries.tsv nor in ISO 3166-1");
        }
        if (!YEARS.matcher(entity.active()).matches()) {
            faults.add(where + "active '" + entity.active() + "' is no list of years such as 2021-2025");
        }
        if (entity.wikidataId() != null
                && !WIKIDATA.matcher(entity.wikidataId()).matches()) {
            faults.add(where + "wikidata_id '" + entity.wikidataId() + "' is none");
        }
        if (entity.name().isEmpty()) {
            faults.add(where + "no name");
        }
    }

    private static String prefix(EntityType type) {
        return switch (type) {
            case PERSON -> "person:";
            case COUNTRY -> "country:";
            case PLACE -> "place:";
            case ORGANISATION -> "org:";
            case GOVERNMENT_BODY -> "gov:";
            case MEDIA -> "media:";
            case EVENT -> "event:";
            case DEMONYM_GROUP -> "group:";
        };
    }

    /** Names that two entities claim as safe. */
    private static void clashes(List<Country> countries, List<KnownEntity> entities, List<String> faults) {
        Map<String, KnownEntity> owners = new TreeMap<>();
        List<KnownEntity> all = new ArrayList<>();
        countries.forEach(country -> all.add(country.entity()));
        all.addAll(entities);
        for (KnownEntity entity : all) {
            Set<String> names = new HashSet<>(entity.aliases());
            names.add(entity.name());
            names.removeAll(entity.weakAliases());
            for (String name : names) {
                KnownEntity other = owners.putIfAbsent(name, entity);
                if (other != null && !other.entityId().equals(entity.entityId())) {
                    faults.add(entity.where() + ": '" + name + "' is also a safe name of " + other.entityId() + " in "
                            + other.where() + "; declare it weak in one of them");
                }
            }
        }
    }
}
