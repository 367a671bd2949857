package de.pressespiegel.spark.ingest;

/**
 * One file to read.
 *
 * @param uri where it is and how tables name it; a {@code file:} address for files of this machine
 * @param bytes its size when it was listed; 0 when that could not be told
 */
public record InputFile(String uri, long bytes) {
    /** Whether it lies in a file system of this machine. */
    public boolean isLocal() {
        return uri.startsWith("file:");
    }
}
