package de.pressespiegel.text.frame;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.text.conf.Ordered;
import de.pressespiegel.text.conf.TsvFile;
import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.morphology.Reading;
import de.pressespiegel.text.morphology.Word;
import de.pressespiegel.text.syntax.Lemmas;
import de.pressespiegel.text.token.Token;
import de.pressespiegel.text.token.TokenAttribute;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Common nouns for people and bodies that can hold an attitude. Immutable after loading. */
public final class ActorNouns {
    /** What kind of actor a noun names. */
    public enum Kind {
        NONE,
        /** People and bodies. */
        GROUP,
        /** The government of a state that an adjective or a seat names. */
        GOVERNMENT,
        /** Speaks for an organisation. */
        VOICE,
        /** Stands for the whole of its genitive and nobody without one: "aus den Reihen der Partei". */
        PART,
        /** Stands in for an actor named before. */
        GENERIC
    }

    private static final int SHORTEST_TAIL = 4;
    private static final List<String> ENDINGS = List.of("s", "es", "n", "en", "e");

    private final Lemmas lemmas;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Set<EntityType>> generic = new HashMap<>();
    private final TokenAttribute<Kind> ofTokens;

    private ActorNouns(Lemmas lemmas) {
        this.lemmas = lemmas;
        this.ofTokens = TokenAttribute.of(lemmas.morphology(), this::find);
    }

    /** Reads {@code lexicon/actor-nouns.tsv}, {@code knowledge/role-nouns.tsv} and {@code knowledge/organisation-heads.tsv}. */
    public static ActorNouns load(Path conf, Lemmas lemmas) {
        ActorNouns nouns = new ActorNouns(lemmas);
        Path knowledge = conf.resolve("knowledge");
        for (TsvFile.Row row : TsvFile.read(knowledge.resolve("role-nouns.tsv"), "noun", "feminine", "source_class")
                .rows()) {
            if (!row.get("source_class").equals("document")) {
                nouns.put(row.get("noun"), Kind.GROUP);
                nouns.put(row.get("feminine"), Kind.GROUP);
            }
        }
        for (TsvFile.Row row : TsvFile.read(knowledge.resolve("organisation-heads.tsv"), "head", "entity_type")
                .rows()) {
            if (!row.list("entity_type").contains("event") && row.get("head").length() > 3) {
                nouns.put(row.get("head"), Kind.GROUP);
            }
        }
        for (TsvFile.Row row : TsvFile.read(conf.resolve("lexicon").resolve("anonymous-sources.tsv"), "form", "kind")
                .rows()) {
            if (row.get("kind").equals("plural-group") && row.get("form").indexOf(' ') < 0) {
                nouns.put(row.get("form"), Kind.GROUP);
            }
        }
        for (TsvFile.Row row : TsvFile.read(
                        conf.resolve("lexicon").resolve("actor-nouns.tsv"), "noun", "kind", "stands_for")
                .rows()) {
            Set<EntityType> types = new HashSet<>();
            for (String type : row.list("stands_for")) {
                types.add(EntityType.valueOf(type.toUpperCase(Locale.ROOT)));
            }
            nouns.generic.put(row.get("noun"), Ordered.set(types));
            nouns.kinds.put(row.get("noun"), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
        }
        return nouns;
    }

    private void put(String noun, Kind kind) {
        if (!noun.isEmpty() && Character.isUpperCase(noun.charAt(0))) {
            kinds.putIfAbsent(noun, kind);
        }
    }

    /** What kind of actor the token names as a noun. */
    public Kind of(Token token) {
        return ofTokens.of(token);
    }

    /** Types of entity that a generic noun can stand for; empty for others. */
    public Set<EntityType> standsFor(Token token) {
        for (String lemma : lemmas.of(token)) {
            Set<EntityType> types = generic.get(lemma);
            if (types != null) {
                return types;
            }
        }
        return Set.of();
    }

    private Kind find(Word word, boolean sentenceStart) {
        if (!Character.isUpperCase(word.form().charAt(0))) {
            return Kind.NONE;
        }
        Set<String> seen = new LinkedHashSet<>(lemmas.of(word, sentenceStart));
        if (word.readings().isEmpty()) {
            addBases(word.form(), seen);
        }
        for (String lemma : seen) {
            Kind kind = kinds.get(lemma);
            if (kind != null) {
                return kind;
            }
        }
        for (int from = 2; from <= word.form().length() - SHORTEST_TAIL; from++) {
            Kind kind = lastPart(word, from);
            if (kind != null) {
                return kind;
            }
        }
        return person(lemmas.of(word, sentenceStart)) ? Kind.GROUP : Kind.NONE;
    }

    /** "Bundesbehörde" is a "Behörde"; what stands in for somebody named before does not do so as part of a longer word. */
    private @Nullable Kind lastPart(Word word, int from) {
        String form = word.form();
        Kind listed = kinds.get(Character.toUpperCase(form.charAt(from)) + form.substring(from + 1));
        if (listed != null && listed != Kind.PART) {
            return listed == Kind.GENERIC ? Kind.GROUP : listed;
        }
        Word noun = lemmas.morphology().tails().at(word, from);
        for (String lemma : noun == null ? Set.<String>of() : lemmas.of(noun)) {
            Kind kind = kinds.get(lemma);
            if (kind != null && kind != Kind.PART) {
                return kind == Kind.GENERIC ? Kind.GROUP : kind;
            }
        }
        return null;
    }

    /** What a form that the dictionary lacks may be inflected from: "Hoteliers". */
    private static void addBases(String form, Set<String> bases) {
        for (String ending : ENDINGS) {
            if (form.endsWith(ending) && form.length() - ending.length() >= SHORTEST_TAIL) {
                bases.add(form.substring(0, form.length() - ending.length()));
            }
        }
    }

    /** Whether the word formation tells a person: there is a feminine in -in, or it is a participle used as a noun. */
    private boolean person(Set<String> bases) {
        for (String lemma : bases) {
            Word tail = lemmas.tail(lemmas.morphology().word(lemma));
            if (hasFeminine(lemma) || participle(lemma) || tail != null && hasFeminine(tail.form())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFeminine(String noun) {
        String stem = noun.endsWith("e") ? noun.substring(0, noun.length() - 1) : noun;
        return noun.length() >= SHORTEST_TAIL
                && Character.isUpperCase(noun.charAt(0))
                && isNoun(noun)
                && isNoun(stem + "in");
    }

    private boolean isNoun(String form) {
        Word word = lemmas.morphology().find(form);
        return word != null && word.is(Feature.NOUN);
    }

    /** "die Streikenden", "ein Geflüchteter". */
    private boolean participle(String noun) {
        boolean adjectival = false;
        for (Reading reading : lemmas.morphology().word(noun).readings()) {
            adjectival |= reading.tag().startsWith("SUB") && reading.tag().endsWith(":ADJ");
        }
        if (!adjectival) {
            return false;
        }
        for (Reading reading :
                lemmas.morphology().word(noun.toLowerCase(Locale.ROOT)).readings()) {
            if (reading.tag().startsWith("PA")) {
                return true;
            }
        }
        return false;
    }
}
