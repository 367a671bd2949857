package de.pressespiegel.text.name;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.knowledge.HomeName;
import de.pressespiegel.text.knowledge.NameReading;
import de.pressespiegel.text.name.tagging.KnownNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of its meanings a short name has in one article: that of an institution that the article names in full
 * ({@code der Schweizer Bundesrat … der Bundesrat}), else that of the article's own country, else the usual one.
 */
final class Meanings {
    private final @Nullable String country;
    private final Set<String> named = new HashSet<>();
    private boolean foreign;

    /**
     * Reads what the article names in full.
     *
     * @param matches of the whole article
     * @param country code of the article's country; null when it is not known
     */
    Meanings(List<KnownNames.Match> matches, @Nullable String country) {
        this.country = country;
        for (KnownNames.Match match : matches) {
            NameReading best = match.best();
            if (!best.weak() && atHome(match.readings()) == null) {
                named.add(best.entity().entityId());
                foreign |= best.entity().entityType() == EntityType.COUNTRY
                        && !Objects.equals(best.entity().countryCode(), country);
            }
        }
    }

    /** The match with its readings in the order of this article. */
    KnownNames.Match of(KnownNames.Match match) {
        List<NameReading> readings = of(match.readings());
        return readings == match.readings() ? match : new KnownNames.Match(match.first(), match.end(), readings);
    }

    /** The readings with the one first that is meant; the same list when the article says nothing about it. */
    List<NameReading> of(List<NameReading> readings) {
        NameReading home = atHome(readings);
        if (home == null && !readings.get(0).weak()) {
            return readings;
        }
        NameReading inFull = named(readings);
        if (home != null && (inFull == null || named.contains(home.entity().entityId()))) {
            return first(home.sure(), home, readings);
        }
        return inFull == null ? readings : first(inFull, inFull, readings);
    }

    /** A meaning that the article names in full; that it names a state does not make the {@code Bund} that state's. */
    private @Nullable NameReading named(List<NameReading> readings) {
        for (NameReading reading : readings) {
            if (reading.form() != MentionForm.ROLE
                    && named.contains(reading.entity().entityId())) {
                return reading;
            }
        }
        return null;
    }

    /** The reading that the article's country decides; null when it does not. */
    private @Nullable NameReading atHome(List<NameReading> readings) {
        for (NameReading reading : readings) {
            HomeName home = reading.home();
            if (home != null && home.country().equals(country) && !(home.alone() && foreign)) {
                return reading;
            }
        }
        return null;
    }

    private static List<NameReading> first(NameReading chosen, NameReading replaced, List<NameReading> readings) {
        List<NameReading> ordered = new ArrayList<>(readings);
        ordered.remove(replaced);
        ordered.add(0, chosen);
        return List.copyOf(ordered);
    }
}
