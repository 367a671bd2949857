package de.pressespiegel.text.frame;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.name.NameResult;
import de.pressespiegel.text.name.NamedEntity;
import de.pressespiegel.text.token.Token;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The mentions of a document by token. */
public final class MentionIndex {
    private static final TreeSet<Integer> NOWHERE = new TreeSet<>();

    private final List<Token> tokens;
    private final @Nullable Mention[] byToken;
    private final int[] endOf;
    private final Map<String, NamedEntity> entities = new HashMap<>();
    /** Tokens of what can stand for a common noun, by type. */
    private final Map<EntityType, TreeSet<Integer>> lastOf = new EnumMap<>(EntityType.class);

    private final ActorNouns nouns;

    public MentionIndex(Document document, NameResult names, ActorNouns nouns) {
        this.tokens = document.tokens();
        this.nouns = nouns;
        this.byToken = new Mention[tokens.size()];
        this.endOf = new int[tokens.size()];
        for (NamedEntity entity : names.entities()) {
            entities.put(entity.entityId(), entity);
        }
        int t = 0;
        for (Mention mention : names.mentions()) {
            while (t < tokens.size() && tokens.get(t).end() <= mention.startChar()) {
                t++;
            }
            int from = t;
            int to = t;
            while (to < tokens.size() && tokens.get(to).start() < mention.endChar()) {
                to++;
            }
            for (int i = from; i < to; i++) {
                byToken[i] = mention;
                endOf[i] = to;
            }
            if (to > from && mention.form() != MentionForm.DEMONYM) {
                TreeSet<Integer> places = lastOf.computeIfAbsent(mention.entityType(), type -> new TreeSet<>());
                for (int i = from; i < to; i++) {
                    places.add(i);
                }
            }
        }
    }

    /** The mention that covers the token, null if none. */
    public @Nullable Mention at(int token) {
        return token < 0 || token >= byToken.length ? null : byToken[token];
    }

    /** Behind the last token of the mention at this token. */
    public int end(int token) {
        return endOf[token];
    }

    /** The actor that a mention means. */
    public Actor actor(Mention mention) {
        NamedEntity entity = entities.get(mention.entityId());
        return new Actor(mention.entityId(), entity == null ? mention.surface() : entity.name(), mention.entityType());
    }

    /** The mention that names the phrase as a whole: at its head, else the last name in it; demonyms never count. */
    public @Nullable Mention naming(int phrase, int head, int end) {
        Mention found = null;
        for (int t = phrase; t < end; t++) {
            Mention mention = byToken[t];
            if (mention == null || mention.form() == MentionForm.DEMONYM && !inhabitant(mention, t, head)) {
                continue;
            }
            boolean covers = t == head && mention.endChar() >= tokens.get(t).end();
            if (t == head && !covers) {
                continue;
            }
            boolean person = mention.entityType() == EntityType.PERSON && t >= head;
            if (covers && found == null) {
                found = mention;
            } else if (t > head && (found == null || person)) {
                found = mention;
            }
        }
        return found;
    }

    /** "die Chinesen" as opposed to "chinesische": the noun names the people. */
    private boolean inhabitant(Mention mention, int t, int head) {
        return t == head
                && tokens.get(t).capitalised()
                && mention.endChar() == tokens.get(t).end();
    }

    /** Whether the phrase is, but for an article, one name of several words; such a name agrees in any number. */
    public boolean named(int phrase, int end) {
        Mention mention = byToken[end - 1];
        return mention != null
                && mention.form() != MentionForm.DEMONYM
                && mention.form() != MentionForm.ROLE
                && endOf[end - 1] == end
                && (byToken[phrase] == mention || phrase + 1 < end && byToken[phrase + 1] == mention)
                && end - phrase > 1
                && byToken[end - 2] == mention
                && !genitive(mention);
    }

    /** The last mention of the type before the token, null if none. */
    public @Nullable Mention lastBefore(int token, java.util.Set<EntityType> types) {
        int last = -1;
        for (EntityType type : types) {
            Integer before = lastOf.getOrDefault(type, NOWHERE).lower(token);
            last = before == null ? last : Math.max(last, before);
        }
        return last < 0 ? null : byToken[last];
    }

    /** First token of a name in the genitive with -s inside the phrase that another noun follows; -1 if none. */
    public int genitiveInside(int phrase, int end) {
        for (int t = phrase + 2; t < end; t++) {
            Mention mention = byToken[t];
            if (mention != null
                    && byToken[t - 1] != mention
                    && mention.entityType() != EntityType.PERSON
                    && genitive(mention)
                    && endOf[t] < end
                    && byToken[endOf[t]] == null) {
                return t;
            }
        }
        return -1;
    }

    /** A name in the genitive with -s that stands behind the head inside the phrase: its first token, else -1. */
    public int trailingGenitive(int head, int end) {
        for (int t = head + 1; t < end; t++) {
            Mention mention = byToken[t];
            if (mention != null
                    && mention.entityType() != EntityType.PERSON
                    && byToken[t - 1] != mention
                    && genitive(mention)
                    && endOf[t] == end) {
                return t;
            }
        }
        return -1;
    }

    /** Behind the name of a country or place at this token; 0 if there is none or it is a genitive. */
    public int endOfPlace(int token) {
        Mention mention = byToken[token];
        boolean place = mention != null
                && (mention.entityType() == EntityType.COUNTRY || mention.entityType() == EntityType.PLACE)
                && mention.form() != MentionForm.DEMONYM
                && !genitive(mention);
        return place ? endOf[token] : 0;
    }

    /** A name that is the first part of a compound: "US-Sanktionen"; null if none. */
    public @Nullable Mention prefix(int t) {
        Mention mention = byToken[t];
        return mention != null
                        && mention.startChar() == tokens.get(t).start()
                        && mention.endChar() < tokens.get(t).end()
                ? mention
                : null;
    }

    /** The first demonym in the stretch, null if none. */
    public @Nullable Mention demonym(int from, int to) {
        for (int t = from; t < to; t++) {
            Mention mention = byToken[t];
            if (mention != null && mention.form() == MentionForm.DEMONYM) {
                return mention;
            }
        }
        return null;
    }

    /** Whether a name or noun of somebody who can act stands in the phrase. */
    public boolean actorAt(int from, int to) {
        for (int t = from; t < to; t++) {
            Mention mention = byToken[t];
            if (mention != null && mention.entityType() != EntityType.EVENT) {
                return true;
            }
            if (nouns.of(tokens.get(t)) != ActorNouns.Kind.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Behind a name in the genitive with -s that opens the phrase: "Moskaus Kritik"; 0 if none does. */
    public int possessorEnd(int phrase, int end) {
        Mention mention = byToken[phrase];
        if (mention == null || endOf[phrase] >= end || !genitive(mention)) {
            return 0;
        }
        return endOf[phrase];
    }

    /** Whether the stretch ends in a name in the genitive with -s. */
    public boolean possessor(int phrase, int end) {
        Mention mention = byToken[end - 1];
        return mention != null && byToken[phrase] == mention && genitive(mention);
    }

    private boolean genitive(Mention mention) {
        String surface = mention.surface();
        NamedEntity entity = entities.get(mention.entityId());
        boolean marked = surface.endsWith("s") || surface.endsWith("’") || surface.endsWith("'");
        return marked
                && mention.form() != MentionForm.DEMONYM
                && (entity == null
                        || !entity.name().endsWith("s")
                        || !entity.name().endsWith(surface));
    }
}
