package de.pressespiegel.spark.config;

/**
 * Limits of the data-quality gate.
 *
 * @param minRecords a night with fewer records is not judged
 * @param maxRejectedShare share of a night's records that may be refused, 0..1
 * @param maxUndatedShare share of a night's new articles that may be without a date, 0..1
 * @param maxFailedAnalysesShare share of a night's new articles whose analysis may fail, 0..1; one alone never counts
 */
public record QualityLimits(
        long minRecords, double maxRejectedShare, double maxUndatedShare, double maxFailedAnalysesShare) {}
