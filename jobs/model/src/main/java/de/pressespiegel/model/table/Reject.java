package de.pressespiegel.model.table;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.Table;
import de.pressespiegel.model.vocabulary.RejectReason;
import java.time.Instant;

/**
 * Each record that did not become an article, and why.
 */
@Table(name = "rejects", description = "Each record that did not become an article, and why.")
public record Reject(
        @Column(description = "where it came from") String sourceUri,
        @Column(description = "record in its file, from 0") int recordNo,
        @Column(description = "why") RejectReason reason,

        @Column(description = "the offending value and what to do")
        String detail,

        @Column(description = "run that refused it first; for an analysis, the run that tried it last")
        String runId,

        @Column(description = "when", unit = "UTC") Instant rejectedAt) {}
