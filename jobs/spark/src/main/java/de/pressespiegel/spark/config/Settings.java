package de.pressespiegel.spark.config;

import de.pressespiegel.text.source.ReadLimits;
import java.nio.file.Path;

/**
 * The knobs of a run, as {@code conf/pressespiegel.conf} documents them.
 *
 * @param conf folder of word lists and knowledge files
 * @param sample folder of the sample corpus, read when no input is given
 * @param warehouse where versions are published
 * @param reports where workbook and charts go
 * @param master Spark master for runs outside spark-submit
 * @param shufflePartitions Spark's shuffle partitions
 * @param keepVersions published versions that are kept
 * @param language language of the reports, de or en
 * @param readLimits how much reading may cost
 * @param timeLimits how long reading and analysis may take
 * @param maxPairEntities entities per article that enter co-occurrence, the most frequent first
 * @param exactBetweennessNodes networks with more nodes have their betweenness estimated from sampled sources
 * @param qualityLimits when a night is not published
 */
public record Settings(
        Path conf,
        Path sample,
        Path warehouse,
        Path reports,
        String master,
        int shufflePartitions,
        int keepVersions,
        String language,
        ReadLimits readLimits,
        TimeLimits timeLimits,
        int maxPairEntities,
        int exactBetweennessNodes,
        QualityLimits qualityLimits) {}
