package de.pressespiegel.text.stance.actor;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.frame.ActorNouns;
import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.frame.MentionIndex;
import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import org.jspecify.annotations.Nullable;

/** Says whom a noun phrase means: a name, the state behind a government, the organisation behind its voice. */
final class NounPhraseActors {
    private final TextView view;
    private final MentionIndex mentions;
    private final ActorNouns nouns;
    private final Nominal nominal;

    NounPhraseActors(TextView view, MentionIndex mentions, ActorNouns nouns, Nominal nominal) {
        this.view = view;
        this.mentions = mentions;
        this.nouns = nouns;
        this.nominal = nominal;
    }

    /** Who a noun phrase means, null when it means nobody who could act. */
    @Nullable
    Actor actor(Frame frame, Chunk chunk) {
        ActorNouns.Kind kind = nouns.of(view.token(chunk.head()));
        Mention mention = mentions.naming(chunk.phrase(), chunk.head(), chunk.end());
        if (kind == ActorNouns.Kind.GOVERNMENT
                && (mention == null
                        || mentions.at(chunk.head()) != mention && mention.entityType() != EntityType.PERSON)) {
            Actor state = government(frame, chunk);
            if (state != null) {
                return state;
            }
        }
        Mention explained =
                mention == null || mention.entityType() != EntityType.PERSON ? explained(frame, chunk) : null;
        if (explained != null) {
            return mentions.actor(explained);
        }
        if (mention != null && !eventNoun(chunk, mention)) {
            return mentions.actor(mention);
        }
        if (kind == ActorNouns.Kind.NONE) {
            return null;
        }
        if (kind == ActorNouns.Kind.GENERIC) {
            Mention meant = standIn(chunk);
            if (meant != null) {
                return mentions.actor(meant);
            }
        }
        if (kind == ActorNouns.Kind.VOICE || kind == ActorNouns.Kind.PART) {
            Actor whole = represented(frame, chunk);
            if (whole != null || kind == ActorNouns.Kind.PART) {
                return whole;
            }
        }
        return new Actor(null, described(frame, chunk), null);
    }

    /** Whom a common noun names by itself, null if nobody. */
    @Nullable
    Actor noun(int token) {
        return nouns.of(view.token(token)) == ActorNouns.Kind.NONE
                ? null
                : new Actor(
                        null, nominal.form(view.token(token), view.lexeme(token).cases(), false), null);
    }

    /** "der Präsident des Verbands, Ulf Trautmann": the person whose name explains the phrase; null if none does. */
    private @Nullable Mention explained(Frame frame, Chunk chunk) {
        Chunk apposition =
                nouns.of(view.token(chunk.head())) == ActorNouns.Kind.NONE ? null : frame.appositionOf(chunk);
        Mention name =
                apposition == null ? null : mentions.naming(apposition.phrase(), apposition.head(), apposition.end());
        return name != null && name.entityType() == EntityType.PERSON && name.form() == MentionForm.NAME ? name : null;
    }

    /** "das Land", "die Behörde", "der Konzern": the last one of that kind that was named. */
    private @Nullable Mention standIn(Chunk chunk) {
        boolean definite = chunk.phrase() + 1 == chunk.head()
                && chunk.end() == chunk.head() + 1
                && (chunk.cases() & Cases.SINGULAR) != 0
                && view.lower(chunk.phrase()).startsWith("d");
        return definite
                ? mentions.lastBefore(view.sentenceStart(chunk.start()), nouns.standsFor(view.token(chunk.head())))
                : null;
    }

    /** "die chinesische Führung", "die Regierung in Wien", "die Regierung Ungarns". */
    private @Nullable Actor government(Frame frame, Chunk chunk) {
        Mention adjective = mentions.demonym(chunk.phrase(), chunk.head());
        if (adjective != null) {
            return mentions.actor(adjective);
        }
        for (Chunk other : frame.chunks()) {
            boolean next = other.genitiveOf() == chunk.no() && other.no() < chunk.no()
                    || other.start() == chunk.end()
                            && (other.after("in") || other.after("von") || other.genitiveOf() == chunk.no());
            if (next) {
                Mention seat = mentions.naming(other.phrase(), other.head(), other.end());
                boolean state = seat != null
                        && (seat.entityType() == EntityType.COUNTRY || seat.entityType() == EntityType.GOVERNMENT_BODY);
                return seat != null && state ? mentions.actor(seat) : null;
            }
        }
        return null;
    }

    /** The organisation that a spokesperson speaks for. */
    private @Nullable Actor represented(Frame frame, Chunk chunk) {
        for (Chunk other : frame.chunks()) {
            boolean attribute = other.genitiveOf() == chunk.no()
                    || (other.start() == chunk.end() && (other.after("von") || other.after("bei")));
            if (attribute) {
                return actor(frame, other);
            }
        }
        Mention mention = mentions.at(chunk.phrase());
        return mention == null ? null : mentions.actor(mention);
    }

    /** The phrase as it is shown: nominative, with adjective of origin and genitive. */
    String described(Frame frame, Chunk chunk) {
        String name = nominal.form(view.token(chunk.head()), chunk.cases(), chunk.phrase() == chunk.head());
        StringBuilder full = new StringBuilder(shortened(chunk)).append(name);
        for (int t = chunk.head() + 1; t < chunk.end() && view.is(t, WordClass.NOUN); t++) {
            full.append(' ').append(view.token(t).written());
        }
        Mention demonym = mentions.demonym(chunk.phrase(), chunk.head());
        if (demonym != null) {
            full.insert(0, demonym.surface() + " ");
        }
        Chunk genitive = frame.genitiveOf(chunk);
        if (genitive != null && genitive.phrase() == chunk.end() && genitive.end() - chunk.phrase() < 8) {
            full.append(' ').append(view.text(genitive.phrase(), genitive.end()));
        }
        return full.toString();
    }

    /** "Industrie- und" before its "Handelskammer"; empty when nothing is shortened. */
    private String shortened(Chunk chunk) {
        int first = chunk.head();
        while (first - 2 >= chunk.phrase() && view.lower(first - 2).endsWith("-")) {
            first -= 2;
        }
        return first == chunk.head() ? "" : view.text(first, chunk.head()) + " ";
    }

    /** "der Angriff Moskau": a mention behind another noun that is not its title names something else. */
    boolean eventNoun(Chunk chunk, Mention mention) {
        boolean atHead = mentions.at(chunk.head()) == mention;
        return !atHead
                && !view.isMark(chunk.head())
                && nouns.of(view.token(chunk.head())) == ActorNouns.Kind.NONE
                && mention.entityType() != EntityType.PERSON
                && !view.is(chunk.head(), WordClass.NAME);
    }
}
