package de.pressespiegel.spark.ingest;

import java.net.URI;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** A file system with a scheme of its own, {@code kiste:}, over a local folder: stands for any that Hadoop knows. */
public final class CrateFileSystem extends RawLocalFileSystem {
    private static final URI NAME = URI.create("kiste:///");

    @Override
    public URI getUri() {
        return NAME;
    }

    @Override
    public String getScheme() {
        return "kiste";
    }
}
