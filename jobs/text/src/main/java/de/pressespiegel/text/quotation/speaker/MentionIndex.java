package de.pressespiegel.text.quotation.speaker;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.name.NameResult;
import de.pressespiegel.text.name.NamedEntity;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Mentions of an article by place. */
final class MentionIndex {
    private final List<Mention> mentions;
    private final Map<String, NamedEntity> entities = new HashMap<>();

    MentionIndex(NameResult names) {
        this.mentions = names.mentions();
        for (NamedEntity entity : names.entities()) {
            entities.put(entity.entityId(), entity);
        }
    }

    /** Mentions that overlap the tokens, in text order. */
    List<Mention> in(TextView view, Range range) {
        int start = view.token(range.start()).start();
        int end = view.token(range.end() - 1).end();
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).endChar() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Mention> found = new ArrayList<>(2);
        for (int i = low; i < mentions.size() && mentions.get(i).startChar() < end; i++) {
            found.add(mentions.get(i));
        }
        return found;
    }

    /**
     * The last person named before a character, outside of what is quoted; null if none.
     *
     * @param near where to look no further back
     * @param quoted whether the character lies in a quotation's content
     * @param fits who may be meant
     */
    @Nullable
    Mention personBefore(int character, Predicate<Mention> near, IntPredicate quoted, Predicate<Mention> fits) {
        for (int i = firstBehind(character) - 1; i >= 0 && near.test(mentions.get(i)); i--) {
            Mention mention = mentions.get(i);
            boolean named = mention.form() == MentionForm.NAME || mention.form() == MentionForm.PART;
            if (mention.entityType() == EntityType.PERSON
                    && named
                    && !quoted.test(mention.startChar())
                    && fits.test(mention)) {
                return mention;
            }
        }
        return null;
    }

    /** Index of the first mention that starts at or behind the character. */
    private int firstBehind(int character) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).startChar() < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Display name of a mention's entity. */
    String name(Mention mention) {
        NamedEntity entity = entities.get(mention.entityId());
        return entity == null ? mention.surface() : entity.name();
    }

    @Nullable
    static Mention first(List<Mention> mentions, EntityType type) {
        for (Mention mention : mentions) {
            if (mention.entityType() == type) {
                return mention;
            }
        }
        return null;
    }
}
