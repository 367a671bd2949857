package de.pressespiegel.text.quotation.speaker;

import static de.pressespiegel.text.syntax.WordClass.DETERMINER;
import static de.pressespiegel.text.syntax.WordClass.NOUN;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.SourceClass;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a phrase tells about a named person beside the name. */
final class PersonRoles {
    private final TextView view;
    private final SourceLexicon sources;

    PersonRoles(TextView view, SourceLexicon sources) {
        this.view = view;
        this.sources = sources;
    }

    /** The speaker phrase without the name, its articles and commas; null when nothing is left. */
    @Nullable
    String roleText(Range range, Mention person) {
        int from = -1;
        int to = -1;
        for (int t = range.start(); t < range.end(); t++) {
            boolean name = view.token(t).start() < person.endChar()
                    && person.startChar() < view.token(t).end();
            boolean edge = view.isPunctuation(t) || (from < 0 && view.is(t, DETERMINER) && !view.is(t, NOUN));
            if (name && from >= 0) {
                break;
            }
            if (!name && !edge) {
                from = from < 0 ? t : from;
                to = t + 1;
            }
        }
        return from < 0 || !hasNoun(from, to) ? null : view.text(from, to);
    }

    /** Source class by the first role noun beside the names: "Ada Wolf, Spezialistin für …". */
    SourceClass roleClass(Range range, List<Mention> inside) {
        for (int t = range.start(); t < range.end(); t++) {
            Range token = new Range(t, t + 1);
            boolean named = false;
            for (Mention mention : inside) {
                named |= mention.entityType() == EntityType.PERSON && overlaps(mention, token);
            }
            SourceClass found = named || !view.is(t, NOUN)
                    ? null
                    : sources.role(view.token(t).form(), view.lexeme(t).nounLemma());
            if (found != null) {
                return found;
            }
        }
        return SourceClass.UNKNOWN;
    }

    private boolean hasNoun(int from, int to) {
        for (int t = from; t < to; t++) {
            if (view.is(t, NOUN)) {
                return true;
            }
        }
        return false;
    }

    boolean overlaps(Mention mention, Range range) {
        return mention.startChar() < view.token(range.end() - 1).end()
                && view.token(range.start()).start() < mention.endChar();
    }
}
