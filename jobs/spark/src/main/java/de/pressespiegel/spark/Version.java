package de.pressespiegel.spark;

import de.pressespiegel.model.table.Tables;
import de.pressespiegel.text.TextAnalyzer;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;

/** The program's version. */
public final class Version {
    private static final int SHOWN = 12;

    private Version() {}

    /**
     * Version and build, such as {@code 1.0.0+3f2a9c04d1e7}: the version from the jar's manifest ({@code development}
     * outside a jar), and a hash of the code that analyses articles. The same sources give the same hash; a change that may
     * change an analysis gives another.
     */
    public static String current() {
        return Holder.CURRENT;
    }

    private static final class Holder {
        private static final String CURRENT = version() + "+" + build();
    }

    private static String version() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private static String build() {
        List<Path> code = new ArrayList<>();
        for (Class<?> type : List.of(TextAnalyzer.class, Tables.class)) {
            CodeSource source = type.getProtectionDomain().getCodeSource();
            if (source == null) {
                return "unknown";
            }
            try {
                code.add(Path.of(source.getLocation().toURI()));
            } catch (URISyntaxException | IllegalArgumentException e) {
                throw new IllegalStateException("cannot find the program's files at " + source.getLocation(), e);
            }
        }
        return Fingerprint.of(code).substring(0, SHOWN);
    }
}
