package de.pressespiegel.spark.ingest;

import de.pressespiegel.spark.config.UsageException;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;

/**
 * The files behind the input arguments, each once, sorted. A local folder of many small files is walked directly, fifty
 * times as fast as Hadoop's file system does it; addresses of other file systems are left to Hadoop.
 */
public final class InputLister {
    private InputLister() {}

    /**
     * Files of paths, folders (recursively; hidden files and folders are left out), globs, and the same behind a scheme
     * such as {@code hdfs:}.
     *
     * @param hadoop how to reach other file systems; asked only when an input names one
     * @throws UsageException for a path that does not exist or a glob that matches nothing
     */
    public static List<InputFile> list(List<String> inputs, Supplier<Configuration> hadoop) {
        TreeMap<String, InputFile> files = new TreeMap<>();
        for (String input : inputs) {
            List<InputFile> found = RemoteLister.isRemote(input)
                    ? RemoteLister.list(input, hadoop.get())
                    : expand(withoutScheme(input));
            found.forEach(file -> files.putIfAbsent(file.uri(), file));
        }
        return new ArrayList<>(files.values());
    }

    /** {@code file:///folder} is the folder; addresses as tables have them, with {@code %20} for a blank, are understood too. */
    private static String withoutScheme(String input) {
        if (!input.startsWith("file:")) {
            return input;
        }
        String path = input.substring("file:".length()).replaceFirst("^//(?=/)", "");
        return Files.exists(Path.of(path)) ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static List<InputFile> expand(String input) {
        Path path;
        try {
            path = Path.of(input);
        } catch (InvalidPathException e) {
            throw new UsageException("--input " + input + " is no path: " + e.getReason(), e);
        }
        if (Files.isDirectory(path)) {
            return walk(path, any -> true);
        }
        if (Files.exists(path)) {
            return List.of(file(path, size(path)));
        }
        if (input.contains("*") || input.contains("?") || input.contains("{") || input.contains("[")) {
            return glob(input);
        }
        throw new UsageException("--input " + input + " does not exist; give an existing file, folder or glob");
    }

    private static InputFile file(Path path, long bytes) {
        String uri = path.toAbsolutePath().normalize().toUri().toString();
        // a link that leads to a folder above itself is listed, and refused when it is read
        return new InputFile(uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri, bytes);
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0; // refused with its reason when it is read
        }
    }

    /** Files below a folder, links followed; what cannot be visited or leads in a circle is listed too and refused when read. */
    private static List<InputFile> walk(Path folder, PathMatcher matcher) {
        List<InputFile> found = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                            return hidden(folder.relativize(path))
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                            boolean wanted = attributes.isRegularFile() || Files.isSymbolicLink(path);
                            if (wanted && !hidden(folder.relativize(path)) && matcher.matches(path)) {
                                found.add(file(path, attributes.size()));
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path path, IOException e) {
                            if (matcher.matches(path)) {
                                found.add(file(path, 0));
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UsageException("cannot list --input " + folder + ": " + e.getMessage(), e);
        }
        return found;
    }

    private static boolean hidden(Path relative) {
        for (Path name : relative) {
            if (isHidden(name.toString())) {
                return true;
            }
        }
        return false;
    }

    /** Names that start with a dot, and the marks that Spark and Hadoop leave beside the files they write. */
    static boolean isHidden(String name) {
        return name.startsWith(".")
                || name.equals("_SUCCESS")
                || name.equals("_temporary")
                || name.equals("_metadata")
                || name.equals("_common_metadata");
    }

    private static List<InputFile> glob(String input) {
        int firstSpecial = input.length();
        for (char special : new char[] {'*', '?', '{', '['}) {
            int at = input.indexOf(special);
            firstSpecial = at >= 0 ? Math.min(firstSpecial, at) : firstSpecial;
        }
        int slash = input.lastIndexOf('/', firstSpecial);
        Path folder = Path.of(slash < 0 ? "." : input.substring(0, slash + 1));
        String pattern = slash < 0 ? "./" + input : input;
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        List<InputFile> matches = Files.isDirectory(folder) ? walk(folder, matcher) : List.of();
        if (matches.isEmpty()) {
            throw new UsageException("--input " + input + " matches no file; check the pattern");
        }
        return matches;
    }
}
