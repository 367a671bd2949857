package de.pressespiegel.text.quotation.speaker;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.vocabulary.SourceClass;
import de.pressespiegel.model.vocabulary.SpeakerKind;
import de.pressespiegel.text.quotation.speaker.KnownSpeakers.Known;
import de.pressespiegel.text.syntax.TextView;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Persons whom a pronoun, a role or an inhabitant's name points back to. */
final class RecentPersons {
    /** Named speakers back to which a pronoun reaches. */
    private static final int RECENT = 4;

    private final TextView view;
    private final MentionIndex mentions;
    private final KnownSpeakers known;
    private final GenderAgreement genders;
    private final IntPredicate quoted;

    RecentPersons(
            TextView view, MentionIndex mentions, KnownSpeakers known, GenderAgreement genders, IntPredicate quoted) {
        this.view = view;
        this.mentions = mentions;
        this.known = known;
        this.genders = genders;
        this.quoted = quoted;
    }

    /** The last person named or heard that has one of the genders and is not long ago; null if there is none. */
    @Nullable
    Speaker person(SpeakerPhrase phrase, int wanted) {
        Mention named = mentions.personBefore(
                view.token(phrase.head()).start(),
                mention -> near(mention, phrase.head()),
                quoted,
                mention -> genders.agrees(mention, wanted));
        Known lastKnown = known.lastPerson(wanted);
        int lastEnd = lastKnown == null ? -1 : view.token(lastKnown.end() - 1).end();
        if (named != null && named.endChar() > lastEnd) {
            return personOf(named);
        }
        return lastKnown != null && known.age(lastKnown) <= RECENT ? lastKnown.speaker() : null;
    }

    private Speaker personOf(Mention mention) {
        Speaker earlier = known.withName(mentions.name(mention));
        return earlier != null
                ? earlier
                : new Speaker(
                        mention.entityId(),
                        mentions.name(mention),
                        SpeakerKind.PERSON,
                        SourceClass.UNKNOWN,
                        null,
                        null,
                        null,
                        false);
    }

    private boolean near(Mention mention, int token) {
        view.budget().step();
        int sentence = view.sentenceOf(token);
        return mention.sentenceNo() < 0 || sentence - mention.sentenceNo() <= 2;
    }
}
