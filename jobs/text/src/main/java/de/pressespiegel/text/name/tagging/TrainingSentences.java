package de.pressespiegel.text.name.tagging;

import de.pressespiegel.text.conf.ConfException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads sentences with names marked up: {@code [PER Ada Beispiel] besuchte [LOC Rom].} */
public final class TrainingSentences {
    private static final Pattern NAME = Pattern.compile("\\[(PER|LOC|ORG) ([^\\[\\]]+)\\]");

    private TrainingSentences() {}

    /**
     * A sentence without its mark-up.
     *
     * @param where file and line, for messages
     */
    public record Marked(String text, List<Name> names, String where) {}

    /** A name in it, by character offsets. */
    public record Name(int start, int end, NameClass nameClass) {}

    /** All sentences of a folder's {@code .txt} files, by file name and line. */
    public static List<Marked> read(Path folder) throws IOException {
        List<Path> files;
        try (var paths = Files.list(folder)) {
            files = paths.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<Marked> sentences = new ArrayList<>();
        for (Path file : files) {
            int no = 0;
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                no++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    sentences.add(parse(line.strip(), file.getFileName() + ", line " + no));
                }
            }
        }
        return sentences;
    }

    /** One marked-up sentence. */
    public static Marked parse(String line, String where) {
        StringBuilder text = new StringBuilder();
        List<Name> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(line);
        int from = 0;
        while (matcher.find()) {
            text.append(line, from, matcher.start());
            int start = text.length();
            text.append(matcher.group(2));
            names.add(new Name(start, text.length(), NameClass.valueOf(matcher.group(1))));
            from = matcher.end();
        }
        text.append(line, from, line.length());
        if (text.indexOf("[PER ") >= 0 || text.indexOf("[LOC ") >= 0 || text.indexOf("[ORG ") >= 0) {
            throw new ConfException(where + ": broken mark-up: " + line);
        }
        return new Marked(text.toString(), List.copyOf(names), where);
    }
}
