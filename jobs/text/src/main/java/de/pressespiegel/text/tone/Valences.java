package de.pressespiegel.text.tone;

import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.token.Sentence;
import de.pressespiegel.text.token.Token;
import de.pressespiegel.text.token.TokenKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Valence of each token of a sentence behind its shifters, with turns of phrase and separated verbs put together. */
final class Valences {
    private static final int SHIFT = 3;
    private static final double LIMIT = 1.2;

    private final Document document;
    private final Sentence sentence;
    private final ToneLexicon lexicon;
    private final ToneLexicon.@Nullable Tone[] tones;
    private final double[] valences;

    private Valences(Document document, Sentence sentence, ToneLexicon lexicon) {
        this.document = document;
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.tones = new ToneLexicon.Tone[sentence.endToken() - sentence.firstToken()];
        this.valences = new double[tones.length];
    }

    static Valences of(Document document, Sentence sentence, ToneLexicon lexicon) {
        Valences valences = new Valences(document, sentence, lexicon);
        valences.look();
        valences.joinVerbs();
        valences.shift();
        return valences;
    }

    /** Valence of a token of the document in this sentence, -1.2..1.2; 0 for none. */
    double at(int token) {
        return valences[token - sentence.firstToken()];
    }

    /** Kind of its tone; null for none. */
    ToneLexicon.@Nullable Kind kind(int token) {
        ToneLexicon.Tone tone = tones[token - sentence.firstToken()];
        return tone == null ? null : tone.kind();
    }

    private Token token(int i) {
        return document.tokens().get(sentence.firstToken() + i);
    }

    private void look() {
        for (int i = 0; i < tones.length; i++) {
            if (!token(i).isWord()) {
                continue;
            }
            ToneLexicon.Entry entry = lexicon.of(token(i));
            ToneLexicon.Phrase phrase = entry.phrases().isEmpty() ? null : phrase(entry.phrases(), i);
            if (phrase != null) {
                tones[i] = phrase.tone();
                i += phrase.rest().size();
            } else {
                tones[i] = entry.tone();
            }
        }
    }

    private ToneLexicon.@Nullable Phrase phrase(List<ToneLexicon.Phrase> begun, int i) {
        for (ToneLexicon.Phrase phrase : begun) {
            int length = phrase.rest().size();
            boolean same = i + length < tones.length;
            for (int k = 0; same && k < length; k++) {
                same = token(i + 1 + k)
                        .form()
                        .toLowerCase(Locale.ROOT)
                        .equals(phrase.rest().get(k));
            }
            if (same) {
                return phrase;
            }
        }
        return null;
    }

    /** "Die Kurse brechen heute ein": the verb is einbrechen, not brechen. */
    private void joinVerbs() {
        for (int i = 1; i < tones.length; i++) {
            Token particle = token(i);
            if (particle.isWord() && particle.is(Feature.SEPARABLE_PARTICLE) && closes(i)) {
                int verb = verbBefore(i);
                ToneLexicon.Tone joined = verb < 0 ? null : joined(particle, token(verb));
                boolean word = particle.is(Feature.PREDICATIVE) || particle.is(Feature.ADVERB);
                if (joined != null || verb >= 0 && !word) {
                    tones[verb] = joined;
                    tones[i] = null;
                }
            }
        }
    }

    /** Place of the full verb of the same clause that a particle may belong to; -1 for none. */
    private int verbBefore(int particle) {
        for (int v = particle - 1; v >= 0 && !token(v).is(","); v--) {
            Token token = token(v);
            if (token.isWord() && token.is(Feature.FINITE_VERB) && !token.capitalised()) {
                return token.is(Feature.AUXILIARY) || token.is(Feature.MODAL) ? -1 : v;
            }
        }
        return -1;
    }

    private boolean closes(int i) {
        return i + 1 == tones.length
                || token(i + 1).kind() == TokenKind.PUNCTUATION
                || token(i + 1).is(Feature.CONJUNCTION);
    }

    private ToneLexicon.@Nullable Tone joined(Token particle, Token verb) {
        for (String lemma : verb.word().verbLemmas()) {
            ToneLexicon.Tone tone = lexicon.listed(particle.form() + lemma);
            if (tone != null) {
                return tone;
            }
        }
        return null;
    }

    /** Reversers turn what they govern, and that is a noun: "versagte kläglich" is no praise. */
    private void shift() {
        for (int i = 0; i < tones.length; i++) {
            ToneLexicon.Tone tone = tones[i];
            if (tone == null) {
                continue;
            }
            double valence = tone.valence();
            for (int s = i - 1; s >= Math.max(0, i - SHIFT); s--) {
                ToneLexicon.Shifter shifter = lexicon.of(token(s)).shifter();
                if (shifter != null && (noun(token(i)) || !shifter.kind().equals("reverser"))) {
                    valence *= shifter.factor();
                }
            }
            valences[i] = Math.max(-LIMIT, Math.min(LIMIT, valence));
        }
    }

    private static boolean noun(Token token) {
        return token.capitalised() && !token.sentenceStart();
    }
}
