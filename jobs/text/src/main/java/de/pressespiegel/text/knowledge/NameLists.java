package de.pressespiegel.text.knowledge;

import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word lists of {@code conf/knowledge} that help to recognise names; immutable. */
public final class NameLists {
    private static final int SHORTEST_SUFFIX = 5;

    private final Map<String, String> givenNames = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Map<String, Boolean> familyFirst = new HashMap<>();
    private final Set<String> placeHeads = new HashSet<>();
    private final Set<String> placeSuffixes = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> particles = new HashSet<>();
    private final Map<String, String> describingNouns = new HashMap<>();
    private final Map<String, Set<String>> governmentNouns = new HashMap<>();
    private final List<String> eventTails = new ArrayList<>();
    private final Set<String> origins = new HashSet<>();
    private final Map<String, RoleNoun> roles = new HashMap<>();
    private final Map<String, RoleNoun> roleSuffixes = new HashMap<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> headSuffixes = new HashSet<>();

    private NameLists() {}

    /** Loads the lists. */
    public static NameLists load(Path conf) {
        NameLists lists = new NameLists();
        Path folder = conf.resolve("knowledge");
        lists.readRoles(folder.resolve("role-nouns.tsv"));
        lists.readHeads(folder.resolve("organisation-heads.tsv"));
        for (TsvFile.Row row : rows(folder.resolve("titles.tsv"), "title")) {
            lists.titles.addAll(List.of(row.get("title").split(" ")));
            lists.titles.addAll(List.of(SwissForms.of(row.get("title")).split(" ")));
        }
        for (TsvFile.Row row : rows(folder.resolve("name-particles.tsv"), "particle")) {
            for (String part : row.get("particle").split(" ")) {
                if (!part.startsWith("-") && Character.isLowerCase(part.charAt(0))) {
                    lists.particles.add(part);
                }
            }
        }
        for (TsvFile.Row row : rows(folder.resolve("government-nouns.tsv"), "noun", "kind")) {
            lists.governmentNouns
                    .computeIfAbsent(row.get("kind"), kind -> new HashSet<>())
                    .addAll(SwissForms.with(row.get("noun")));
        }
        for (String noun : lists.governmentNouns.getOrDefault("event", Set.of())) {
            for (String ending : List.of("", "s", "es", "e", "en")) {
                lists.eventTails.add(noun.toLowerCase(Locale.ROOT) + ending);
            }
        }
        for (TsvFile.Row row : rows(folder.resolve("describing-nouns.tsv"), "noun", "kind")) {
            for (String noun : SwissForms.with(row.get("noun"))) {
                lists.describingNouns.put(noun, row.get("kind"));
                for (String ending : List.of("s", "es", "en", "n")) {
                    lists.describingNouns.putIfAbsent(noun + ending, row.get("kind"));
                }
            }
        }
        for (TsvFile.Row row : rows(folder.resolve("origin-adjectives.tsv"), "form")) {
            lists.origins.add(row.get("form"));
        }
        for (TsvFile.Row row : rows(folder.resolve("first-names.tsv"), "name", "sex")) {
            lists.givenNames.put(row.get("name"), row.get("sex"));
        }
        for (TsvFile.Row row : rows(folder.resolve("surnames-frequent.tsv"), "name", "order")) {
            lists.surnames.add(row.get("name"));
            if (row.list("order").contains("family_first")) {
                lists.familyFirst.put(row.get("name"), row.list("order").size() == 1);
            }
        }
        for (TsvFile.Row row : rows(folder.resolve("place-heads.tsv"), "head", "kind")) {
            if (row.get("kind").equals("head")) {
                lists.placeHeads.addAll(SwissForms.with(row.get("head")));
                lists.placeHeads.addAll(SwissForms.with(row.get("head") + "s"));
            } else {
                lists.placeSuffixes.addAll(SwissForms.with(row.get("head")));
            }
        }
        return lists;
    }

    private static List<TsvFile.Row> rows(Path file, String... columns) {
        return TsvFile.read(file, columns).rows();
    }

    private void readRoles(Path file) {
        for (TsvFile.Row row : rows(file, "noun", "feminine", "plural", "source_class", "office")) {
            String noun = row.get("noun");
            RoleNoun male = new RoleNoun(noun, row.get("source_class"), row.get("office"), false, false);
            RoleNoun female = new RoleNoun(noun, row.get("source_class"), row.get("office"), true, false);
            RoleNoun many = new RoleNoun(noun, row.get("source_class"), row.get("office"), false, true);
            addRole(row.get("feminine"), female, "");
            addRole(row.get("feminine"), many, "nen");
            addRole(noun, male, "", "s", "es");
            addRole(row.get("plural"), many, "", "n");
            addRole(noun, male, "en", "n");
        }
    }

    private void addRole(String form, RoleNoun role, String... endings) {
        if (form.isEmpty()) {
            return;
        }
        for (String ending : endings) {
            String inflected = form.endsWith(ending) && !ending.isEmpty() ? form : form + ending;
            for (String spelt : SwissForms.with(inflected)) {
                roles.putIfAbsent(spelt, role);
                if (form.length() >= SHORTEST_SUFFIX) {
                    roleSuffixes.putIfAbsent(spelt.toLowerCase(Locale.ROOT), role);
                }
            }
        }
    }

    private void readHeads(Path file) {
        for (TsvFile.Row row : rows(file, "head", "position", "entity_type")) {
            String head = row.get("head");
            for (String ending : List.of("", "s", "es", "en")) {
                heads.add(head + ending);
                if (row.list("position").contains("compound") && head.length() >= SHORTEST_SUFFIX) {
                    headSuffixes.add((head + ending).toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** The role that a noun names, in any form and as last part of a compound ({@code Außenamtssprecherin}); null for none. */
    public @Nullable RoleNoun role(String form) {
        RoleNoun role = roles.get(form);
        if (role != null || form.length() < SHORTEST_SUFFIX || !Character.isUpperCase(form.charAt(0))) {
            return role;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        for (int from = 2; from <= lower.length() - SHORTEST_SUFFIX; from++) {
            RoleNoun part = roleSuffixes.get(lower.substring(from));
            if (part != null) {
                return part;
            }
        }
        return null;
    }

    /** Whether the noun announces an organisation's name, also as last part of a compound. */
    public boolean organisationHead(String form) {
        if (heads.contains(form)) {
            return true;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        for (int from = 1; from <= lower.length() - SHORTEST_SUFFIX; from++) {
            if (headSuffixes.contains(lower.substring(from))) {
                return true;
            }
        }
        return false;
    }

    /** Gender of a first name: {@code m}, {@code f}, {@code u} (either); null when it is none. */
    public @Nullable String givenName(String form) {
        return givenNames.get(form);
    }

    /** Whether it is a listed family name. */
    public boolean surname(String form) {
        return surnames.contains(form);
    }

    /** Whether it can be a family name that stands before the given name, as in Chinese and Korean names. */
    public boolean familyFirst(String surname) {
        return familyFirst.containsKey(surname);
    }

    /** Whether it is a family name that always stands first. */
    public boolean alwaysFamilyFirst(String surname) {
        return familyFirst.getOrDefault(surname, false);
    }

    /** Whether it is a noun that announces or closes the name of a place. */
    public boolean placeHead(String form) {
        return placeHeads.contains(form);
    }

    /** Whether it ends as names of places, streets and buildings do. */
    public boolean placeSuffix(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        for (int from = 2; from <= lower.length() - 2; from++) {
            if (placeSuffixes.contains(lower.substring(from))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says where somebody comes from, though it may be a surname as well: {@code Zürcher}. */
    public boolean origin(String form) {
        return origins.contains(form);
    }

    /** Whether it is (part of) a title or form of address. */
    public boolean title(String form) {
        return titles.contains(form);
    }

    /** Whether it is a word inside names, such as {@code von}. */
    public boolean particle(String form) {
        return particles.contains(form);
    }

    /**
     * What a noun right before a name says of it without being a part of it: {@code organisation}, {@code place} or {@code
     * family}; null when it says nothing.
     */
    public @Nullable String describes(String form) {
        return describingNouns.get(form);
    }

    /** Whether with a country's adjective it stands for the country: {@code Regierung}, {@code Führung}. */
    public boolean governmentActor(String form) {
        Set<String> actors = governmentNouns.getOrDefault("actor", Set.of());
        for (String ending : List.of("", "s", "es", "en")) {
            if (form.endsWith(ending) && actors.contains(form.substring(0, form.length() - ending.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code form in CAPITAL} means the government there. */
    public boolean governmentCircle(String form) {
        return governmentNouns.getOrDefault("circle", Set.of()).contains(form);
    }

    /** Whether {@code form aus CAPITAL} comes from the government there. */
    public boolean governmentSignal(String form) {
        return governmentNouns.getOrDefault("signal", Set.of()).contains(form);
    }

    /** Whether it is a compound that names an event, such as {@code Handelskrieg}. */
    public boolean eventCompound(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        for (String tail : eventTails) {
            if (lower.length() > tail.length() + 3 && lower.endsWith(tail)) {
                return true;
            }
        }
        return false;
    }
}
