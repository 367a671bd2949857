package de.pressespiegel.spark.ingest;

import de.pressespiegel.spark.config.UsageException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The files behind an address such as {@code hdfs://name/folder} or {@code s3a://bucket/*.jsonl.gz}, by Hadoop's file system API. */
final class RemoteLister {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*");

    private RemoteLister() {}

    /** Whether an input names a file system other than this machine's. */
    static boolean isRemote(String input) {
        return SCHEME.matcher(input).matches() && !input.startsWith("file:");
    }

    /**
     * Files of a folder (recursively; hidden ones are left out), of a glob, or the file itself.
     *
     * @throws UsageException for a scheme without a file system, an address that does not exist, a glob that matches nothing
     */
    static List<InputFile> list(String input, Configuration hadoop) {
        try {
            Path path = new Path(input);
            FileSystem system = path.getFileSystem(hadoop);
            FileStatus[] found = system.globStatus(path);
            if (found == null || found.length == 0) {
                throw new UsageException("--input " + input
                        + " does not exist or matches no file; give an existing file, folder or glob");
            }
            List<InputFile> files = new ArrayList<>();
            Deque<FileStatus> open = new ArrayDeque<>(List.of(found));
            while (!open.isEmpty()) {
                FileStatus status = open.pop();
                if (status.isFile()) {
                    files.add(new InputFile(status.getPath().toString(), status.getLen()));
                } else {
                    for (FileStatus child : system.listStatus(status.getPath())) {
                        if (!InputLister.isHidden(child.getPath().getName())) {
                            open.push(child);
                        }
                    }
                }
            }
            return files;
        } catch (IOException | IllegalArgumentException e) {
            throw new UsageException(
                    "cannot list --input " + input + ": " + e.getMessage()
                            + "; check the address and that the file system's jar and settings (spark.hadoop.*) are there",
                    e);
        }
    }
}
