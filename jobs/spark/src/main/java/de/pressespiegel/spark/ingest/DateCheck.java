package de.pressespiegel.spark.ingest;

import de.pressespiegel.model.vocabulary.DateMethod;
import de.pressespiegel.text.source.SourceRecord;
import java.time.LocalDate;

/** Text code has no clock: whether a date lies in the future shows here. */
final class DateCheck {
    private DateCheck() {}

    /** The record without its date when that is after the given day. */
    static SourceRecord.Found refuseAfter(LocalDate latest, SourceRecord.Found found) {
        LocalDate on = found.publishedOn();
        if (on == null || !on.isAfter(latest)) {
            return found;
        }
        return new SourceRecord.Found(
                found.sourceUri(),
                found.recordNo(),
                found.url(),
                found.outlet(),
                found.title(),
                found.authors(),
                null,
                null,
                DateMethod.NONE,
                found.language(),
                found.languageConfidence(),
                found.text(),
                found.segments(),
                on + " lies in the future",
                found.truncated());
    }
}
