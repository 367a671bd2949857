package de.pressespiegel.text.quotation.speaker;

import de.pressespiegel.model.vocabulary.SourceClass;
import de.pressespiegel.model.vocabulary.SpeakerKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The persons that an article names as speakers, by quotation and by class of source. Mutable. */
final class NamedSpeakers {
    private final TreeMap<Integer, Speaker> all = new TreeMap<>();
    private final Map<SourceClass, TreeMap<Integer, Speaker>> byClass = new EnumMap<>(SourceClass.class);
    private final Map<SourceClass, Map<String, Integer>> counts = new EnumMap<>(SourceClass.class);

    /** Notes who speaks in a quotation, whoever did before. */
    void put(int place, Speaker speaker) {
        Speaker before = all.remove(place);
        if (before != null) {
            count(before, place, -1);
        }
        if (speaker.kind() == SpeakerKind.PERSON && speaker.entityId() != null && speaker.name() != null) {
            all.put(place, speaker);
            count(speaker, place, 1);
        }
    }

    private void count(Speaker speaker, int place, int change) {
        TreeMap<Integer, Speaker> sameClass = byClass.computeIfAbsent(speaker.sourceClass(), c -> new TreeMap<>());
        if (change > 0) {
            sameClass.put(place, speaker);
        } else {
            sameClass.remove(place);
        }
        counts.computeIfAbsent(speaker.sourceClass(), c -> new HashMap<>())
                .merge(speaker.entityId() + "", change, (a, b) -> a + b == 0 ? null : a + b);
    }

    /** Numbers of the quotations whose speaker is a named person, in order. */
    Iterable<Integer> places() {
        return all.keySet();
    }

    /** The only person of that class; null when there are none or several. */
    @Nullable
    Speaker only(SourceClass sourceClass) {
        TreeMap<Integer, Speaker> sameClass = byClass.get(sourceClass);
        boolean one = counts.getOrDefault(sourceClass, Map.of()).size() == 1;
        return sameClass == null || !one ? null : sameClass.lastEntry().getValue();
    }
}
