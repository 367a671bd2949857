package de.pressespiegel.spark.ingest;

import java.nio.file.Path;

/**
 * One file to read.
 *
 * @param path where it is
 * @param sourceUri how tables name it
 */
public record InputFile(Path path, String sourceUri) {}
