package de.pressespiegel.text.knowledge;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.text.conf.ConfException;
import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the files of {@code conf/knowledge}; their columns are documented in the files themselves. */
public final class KnowledgeReader {
    private KnowledgeReader() {}

    /** Columns of {@code conf/knowledge/entities/*.tsv}. */
    static final List<String> ENTITY_COLUMNS = List.of(
            "entity_id",
            "entity_type",
            "name",
            "country_code",
            "aliases",
            "weak_aliases",
            "metonyms",
            "role",
            "active",
            "wikidata_id");

    /** {@code countries.tsv}, in file order. */
    public static List<Country> readCountries(Path conf) {
        List<Country> countries = new ArrayList<>();
        for (TsvFile.Row row : TsvFile.read(
                        conf.resolve("knowledge").resolve("countries.tsv"),
                        "code",
                        "name",
                        "long_name",
                        "aliases",
                        "adjective",
                        "inhabitant_m",
                        "inhabitant_f",
                        "inhabitants",
                        "capital",
                        "metonyms",
                        "gender_adjectives_extra",
                        "wikidata_id")
                .rows()) {
            countries.add(country(row));
        }
        return countries;
    }

    private static Country country(TsvFile.Row row) {
        List<String> aliases = new ArrayList<>(row.list("aliases"));
        if (!row.get("long_name").isEmpty()) {
            aliases.add(0, row.get("long_name"));
        }
        KnownEntity entity = new KnownEntity(
                "country:" + row.get("code"),
                EntityType.COUNTRY,
                row.get("name"),
                row.get("code"),
                List.copyOf(aliases),
                List.of(),
                row.list("metonyms"),
                "",
                "",
                orNull(row.get("wikidata_id")),
                row.where());
        List<String> adjectives = new ArrayList<>(row.list("adjective"));
        adjectives.addAll(row.list("gender_adjectives_extra"));
        List<String> inhabitants = new ArrayList<>(row.list("inhabitant_m"));
        inhabitants.addAll(row.list("inhabitant_f"));
        inhabitants.addAll(row.list("inhabitants"));
        return new Country(entity, List.copyOf(adjectives), List.copyOf(inhabitants), row.get("capital"));
    }

    /** Every file of {@code entities/}, by file name, in file order. */
    public static List<KnownEntity> readEntities(Path conf) {
        return readEntities(conf, null);
    }

    /** Every file of {@code entities/} but one. */
    static List<KnownEntity> readEntities(Path conf, @Nullable Path without) {
        List<KnownEntity> entities = new ArrayList<>();
        Path folder = entityFolder(conf);
        for (Path file : TsvFile.filesOf(folder)) {
            if (without == null || !file.toAbsolutePath().normalize().equals(without)) {
                entities.addAll(readEntityFile(file));
            }
        }
        return entities;
    }

    /** {@code home-names.tsv}, in file order. */
    public static List<HomeName> readHomeNames(Path conf) {
        Path file = conf.resolve("knowledge").resolve("home-names.tsv");
        return TsvFile.read(file, "name", "country_code", "entity_id", "when").rows().stream()
                .map(KnowledgeReader::homeName)
                .toList();
    }

    private static HomeName homeName(TsvFile.Row row) {
        boolean alone = row.get("when").equals("alone");
        if (!alone && !row.get("when").equals("always")) {
            throw new ConfException(row.where() + ": when '" + row.get("when") + "' is neither always nor alone");
        }
        return new HomeName(row.get("name"), row.get("country_code"), row.get("entity_id"), alone, row.where());
    }

    /** Where the files of entities lie; every {@code .tsv} file there is read. */
    public static Path entityFolder(Path conf) {
        return conf.resolve("knowledge").resolve("entities");
    }

    /** One file, in file order. */
    static List<KnownEntity> readEntityFile(Path file) {
        return TsvFile.read(file, ENTITY_COLUMNS.toArray(new String[0])).rows().stream()
                .map(KnowledgeReader::entity)
                .toList();
    }

    private static KnownEntity entity(TsvFile.Row row) {
        return new KnownEntity(
                row.get("entity_id"),
                type(row),
                row.get("name"),
                orNull(row.get("country_code")),
                row.list("aliases"),
                row.list("weak_aliases"),
                row.list("metonyms"),
                row.get("role"),
                row.get("active"),
                orNull(row.get("wikidata_id")),
                row.where());
    }

    private static EntityType type(TsvFile.Row row) {
        String type = row.get("entity_type");
        try {
            return EntityType.valueOf(type.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ConfException(
                    row.where() + ": entity_type '" + type + "' is none of "
                            + Arrays.toString(EntityType.values()).toLowerCase(Locale.ROOT),
                    e);
        }
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
