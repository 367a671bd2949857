package de.pressespiegel.text.quotation.speaker;

import de.pressespiegel.model.vocabulary.SourceClass;
import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Role nouns and anonymous sources by word. Immutable after loading. */
public final class SourceLexicon {
    private final Map<String, SourceClass> roles = new HashMap<>();
    private final Set<String> pluralRoles = new HashSet<>();
    private final Map<String, SourceClass> groups = new HashMap<>();

    private final SourceGroups groupIds;

    private SourceLexicon(SourceGroups groupIds) {
        this.groupIds = groupIds;
    }

    /** Reads {@code conf/knowledge/role-nouns.tsv} and {@code conf/lexicon/anonymous-sources.tsv}. */
    public static SourceLexicon load(Path conf) {
        SourceLexicon lexicon = new SourceLexicon(SourceGroups.load(conf));
        for (TsvFile.Row row : TsvFile.read(
                        conf.resolve("knowledge").resolve("role-nouns.tsv"),
                        "noun",
                        "feminine",
                        "plural",
                        "source_class")
                .rows()) {
            SourceClass sourceClass = sourceClass(row);
            lexicon.roles.put(row.get("noun"), sourceClass);
            put(lexicon.roles, row.get("feminine"), sourceClass);
            put(lexicon.roles, row.get("plural"), sourceClass);
            if (!row.get("plural").equals(row.get("noun"))) {
                lexicon.pluralRoles.add(row.get("plural"));
            }
        }
        for (TsvFile.Row row : TsvFile.read(
                        conf.resolve("lexicon").resolve("anonymous-sources.tsv"), "form", "source_class", "kind")
                .rows()) {
            boolean document = row.get("kind").equals("document");
            if (!document && !row.get("form").contains(" ")) {
                lexicon.groups.put(row.get("form"), sourceClass(row));
            }
        }
        return lexicon;
    }

    private static void put(Map<String, SourceClass> map, String key, SourceClass value) {
        if (!key.isEmpty()) {
            map.putIfAbsent(key, value);
        }
    }

    private static SourceClass sourceClass(TsvFile.Row row) {
        return SourceClass.valueOf(row.get("source_class").toUpperCase(Locale.ROOT));
    }

    /** Source class of a role noun, of a compound by its last part; null for other nouns. */
    public @Nullable SourceClass role(String form, String lemma) {
        SourceClass known = roles.get(form);
        known = known == null ? roles.get(lemma) : known;
        for (int cut = 2; known == null && cut <= form.length() - 4; cut++) {
            known = roles.get(tail(form, cut));
        }
        return known;
    }

    /** Id and label of a group that is named by kind only, by its noun. */
    SourceGroup groupId(String noun) {
        return groupIds.of(noun);
    }

    /** Source class of a group that is named by kind only ("Experten", "Regierungskreise"); null for others. */
    public @Nullable SourceClass group(String form, String lemma) {
        SourceClass known = groups.get(form);
        if (known == null && form.endsWith("n")) {
            known = groups.get(form.substring(0, form.length() - 1));
        }
        return known != null || form.equals(lemma) ? known : groups.get(lemma);
    }

    private static String tail(String form, int cut) {
        int from = form.charAt(cut) == '-' ? cut + 1 : cut;
        return from >= form.length() ? "" : Character.toUpperCase(form.charAt(from)) + form.substring(from + 1);
    }
}
