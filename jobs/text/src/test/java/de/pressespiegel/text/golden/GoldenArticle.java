package de.pressespiegel.text.golden;

import de.pressespiegel.model.Span;
import de.pressespiegel.model.vocabulary.StanceLabel;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An article with its hand annotation, see {@code golden/articles/README.md}. */
record GoldenArticle(
        String name,
        String text,
        Map<String, Actor> actors,
        List<Named> mentions,
        List<Named> demonyms,
        List<Quoted> quotations,
        List<Span> notSpeech,
        List<Span> boilerplate,
        List<Silence> silences,
        List<Stand> stances) {

    /** Somebody who is named, speaks or holds a stance; a right answer contains one of the lower-case keys. */
    record Actor(String id, String type, String name, List<String> keys) {
        /** Whether what was found (display name, wording, entity id; null parts left out) means this actor. */
        boolean named(String found) {
            String lower = found.toLowerCase(Locale.ROOT);
            return keys.stream().anyMatch(lower::contains);
        }
    }

    /** A proper name, or an adjective or inhabitant of a place. */
    record Named(Actor actor, Span span) {}

    /**
     * A quotation.
     *
     * @param type direct, indirect, mixed, reported or free_indirect
     */
    record Quoted(
            int number, String type, boolean required, Actor speaker, List<Span> spans, List<Span> speakerSpans) {}

    /** Somebody says nothing, declines, evades or denies. */
    record Silence(Actor actor, String kind, Span span) {}

    /**
     * Who stands where.
     *
     * @param target an actor's id or a noun phrase
     */
    record Stand(Actor holder, String target, StanceLabel label, String assertedBy, Span span) {}
}
