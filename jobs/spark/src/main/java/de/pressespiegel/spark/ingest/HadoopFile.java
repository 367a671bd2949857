package de.pressespiegel.spark.ingest;

import de.pressespiegel.text.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file behind Hadoop's file system API, such as {@code hdfs:} or {@code s3a:}.
 *
 * @param path where it is
 * @param uri how tables name it
 * @param hadoop how to reach its file system
 */
record HadoopFile(Path path, String uri, Configuration hadoop) implements SourceFile {
    @Override
    public String name() {
        return path.getName();
    }

    @Override
    public InputStream open() throws IOException {
        return path.getFileSystem(hadoop).open(path);
    }

    @Override
    public @Nullable String fault() {
        return null;
    }
}
