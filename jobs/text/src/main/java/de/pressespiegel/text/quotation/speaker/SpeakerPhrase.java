package de.pressespiegel.text.quotation.speaker;

import static de.pressespiegel.text.syntax.WordClass.COORDINATOR;
import static de.pressespiegel.text.syntax.WordClass.DETERMINER;
import static de.pressespiegel.text.syntax.WordClass.NAME;
import static de.pressespiegel.text.syntax.WordClass.NOUN;
import static de.pressespiegel.text.syntax.WordClass.PREPOSITION;

import de.pressespiegel.text.quotation.cue.CueNoun;
import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a speaker's noun phrase.
 *
 * @param core the phrase that names the source itself: "Angaben der Polizei" has "der Polizei"
 * @param head its head noun or pronoun
 * @param name tokens of a personal or other proper name, null if none
 * @param possessive whether the core is a possessive ("seiner Meinung")
 */
record SpeakerPhrase(Range core, int head, @Nullable Range name, boolean possessive) {
    private static final Set<String> SOURCE_PREPOSITIONS = Set.of("aus", "von", "vom", "seitens");

    static SpeakerPhrase of(TextView view, CueReadings cues, Range speaker) {
        int start = speaker.start();
        int base = Math.min(view.phraseEnd(start) == 0 ? start + 1 : view.phraseEnd(start), speaker.end());
        int head = view.phraseEnd(start) == 0 ? start : Math.min(view.phraseHead(start), speaker.end() - 1);
        CueNoun noun = cues.noun(view, head);
        if (noun != null && !noun.document()) {
            Range source = base < speaker.end() ? source(view, base, speaker.end()) : behind(view, base);
            if (source != null) {
                return of(view, cues, source);
            }
            String determiner = view.lower(start);
            if (determiner.startsWith("sein") || determiner.startsWith("ihr")) {
                return new SpeakerPhrase(new Range(start, start + 1), start, null, true);
            }
            if (view.is(start, NAME) && start < head) {
                return new SpeakerPhrase(new Range(start, start + 1), start, new Range(start, start + 1), false);
            }
        }
        return new SpeakerPhrase(speaker, head, name(view, speaker, head), false);
    }

    /** "die Antwort" of "lautete die Antwort aus dem Rathaus": the source follows the speaker's span. */
    private static @Nullable Range behind(TextView view, int base) {
        boolean from = view.is(base, PREPOSITION) && SOURCE_PREPOSITIONS.contains(view.lower(base));
        int end = from ? view.phraseEnd(base + 1) : 0;
        return end == 0 ? null : new Range(base + 1, end);
    }

    private static @Nullable Range source(TextView view, int base, int end) {
        if (base >= end) {
            return null;
        }
        if (view.is(base, PREPOSITION)) {
            return base + 1 < end ? new Range(base + 1, end) : null;
        }
        return view.phraseEnd(base) > 0 && (Cases.genitive(view.phraseCases(base)) || view.is(base, DETERMINER))
                ? new Range(base, end)
                : null;
    }

    /** The first run of name tokens: at or behind the head, or in an apposition. */
    private static @Nullable Range name(TextView view, Range range, int head) {
        for (int t = range.start(); t < range.end(); t++) {
            boolean attribute = t > range.start() && view.is(t, PREPOSITION);
            if (attribute
                    || (t > head
                            && view.is(t, DETERMINER)
                            && Cases.genitive(view.phraseCases(t))
                            && !view.is(t - 1, ","))) {
                // names inside attributes are not the speaker's; go on behind a comma
                while (t < range.end() && !view.is(t, ",")) {
                    t++;
                }
                continue;
            }
            if (view.is(t, NAME) && view.is(t, NOUN)) {
                int end = t + 1;
                while (end < range.end()
                        && (view.is(end, NAME) && view.is(end, NOUN) || particle(view, end, range.end()))) {
                    end++;
                }
                return new Range(t, end);
            }
        }
        return null;
    }

    private static boolean particle(TextView view, int t, int end) {
        return t + 1 < end
                && !view.is(t, COORDINATOR)
                && Character.isLowerCase(view.token(t).form().charAt(0))
                && view.is(t + 1, NAME)
                && view.token(t).form().length() <= 3;
    }
}
