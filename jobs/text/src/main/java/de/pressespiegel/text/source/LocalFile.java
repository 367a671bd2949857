package de.pressespiegel.text.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of this machine.
 *
 * @param path where it is
 * @param uri how tables name it
 */
public record LocalFile(Path path, String uri) implements SourceFile {
    @Override
    public String name() {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public @Nullable String fault() {
        if (Files.isRegularFile(path)) {
            return null;
        }
        return (Files.isSymbolicLink(path) ? "a symbolic link that leads nowhere or in a circle" : "no file")
                + "; remove it from the input";
    }
}
