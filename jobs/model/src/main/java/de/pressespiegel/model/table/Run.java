package de.pressespiegel.model.table;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Each run that published something.
 */
@Table(name = "runs", description = "Each run that published something.")
public record Run(
        @Column(description = "run") String runId,
        @Column(description = "start", unit = "UTC") Instant startedAt,

        @Column(description = "day the periods are counted back from")
        LocalDate asOf,

        @Column(description = "records read, and texts of earlier nights that were tried again", unit = "records")
        long nRecords,

        @Column(description = "new articles", unit = "articles")
        long nNew,

        @Column(description = "articles whose content changed", unit = "articles")
        long nReplaced,

        @Column(description = "articles that came again unchanged", unit = "articles")
        long nUnchanged,

        @Column(description = "records refused, failed analyses included", unit = "records")
        long nRejected,

        @Column(description = "version of the program") String codeVersion,

        @Column(description = "hash of configuration and word lists", unit = "hex")
        String configSha256) {}
