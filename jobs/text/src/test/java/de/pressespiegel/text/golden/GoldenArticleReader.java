package de.pressespiegel.text.golden;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.pressespiegel.model.Span;
import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.golden.GoldenArticle.Actor;
import de.pressespiegel.text.golden.GoldenArticle.Named;
import de.pressespiegel.text.golden.GoldenArticle.Quoted;
import de.pressespiegel.text.golden.GoldenArticle.Silence;
import de.pressespiegel.text.golden.GoldenArticle.Stand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads {@code golden/articles}: each article's text, and its annotation with offsets found anew. */
final class GoldenArticleReader {
    private final String name;
    private final String text;
    private final Map<String, Actor> actors = new TreeMap<>();
    private final List<Named> mentions = new ArrayList<>();
    private final List<Named> demonyms = new ArrayList<>();
    private final Map<Integer, Quoted> quotations = new TreeMap<>();
    private final List<Span> notSpeech = new ArrayList<>();
    private final List<Span> boilerplate = new ArrayList<>();
    private final List<Silence> silences = new ArrayList<>();
    private final List<Stand> stances = new ArrayList<>();

    private GoldenArticleReader(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** All articles of a folder, by name. */
    static List<GoldenArticle> readFolder(Path folder) throws IOException {
        List<GoldenArticle> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                articles.add(read(file));
            }
        }
        return articles;
    }

    private static GoldenArticle read(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".txt", "");
        GoldenArticleReader reader = new GoldenArticleReader(name, Files.readString(file, UTF_8));
        for (String line : Files.readAllLines(file.resolveSibling(name + ".tsv"), UTF_8)) {
            reader.add(line.split("\t", -1));
        }
        return new GoldenArticle(
                name,
                reader.text,
                reader.actors,
                reader.mentions,
                reader.demonyms,
                List.copyOf(reader.quotations.values()),
                reader.notSpeech,
                reader.boilerplate,
                reader.silences,
                reader.stances);
    }

    private void add(String[] row) {
        switch (row[0]) {
            case "actor" -> actors.put(row[1], new Actor(row[1], row[2], row[3], List.of(row[7].split(","))));
            case "mention" -> mentions.addAll(named(row));
            case "demonym" -> demonyms.addAll(named(row));
            case "quotation" -> {
                int number = Integer.parseInt(row[1]);
                boolean required = row[3].equals("required");
                quotations.put(
                        number,
                        new Quoted(number, row[2], required, actor(row[4]), new ArrayList<>(), new ArrayList<>()));
            }
            case "span" -> quotation(row).spans().add(passage(row[2], row[3]));
            case "speaker" -> quotation(row).speakerSpans().add(passage(row[2], row[3]));
            case "cue" -> passage(row[2], row[3]);
            case "not_speech" -> notSpeech.add(passage(row[1], row[2]));
            case "boilerplate" -> boilerplate.add(passage(row[2], row[3]));
            case "no_comment" -> silences.add(new Silence(actor(row[1]), row[2], passage(row[3], row[4])));
            case "stance" ->
                stances.add(new Stand(
                        actor(row[1]),
                        row[2],
                        StanceLabel.valueOf(row[3].toUpperCase(Locale.ROOT)),
                        row[4],
                        passage(row[5], row[6])));
            default -> throw new IllegalArgumentException(name + ": unknown row " + row[0]);
        }
    }

    private List<Named> named(String[] row) {
        List<Named> found = new ArrayList<>();
        for (String occurrence : row[3].split(",")) {
            found.add(new Named(actor(row[1]), passage(row[2], occurrence)));
        }
        return found;
    }

    private Actor actor(String id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            throw new IllegalArgumentException(name + ": no actor " + id);
        }
        return actor;
    }

    private Quoted quotation(String[] row) {
        Quoted quotation = quotations.get(Integer.parseInt(row[1]));
        if (quotation == null) {
            throw new IllegalArgumentException(name + ": no quotation " + row[1]);
        }
        return quotation;
    }

    /** Where the passage stands for the n-th time without beginning or ending inside a word. */
    private Span passage(String cell, String occurrence) {
        String passage = cell.replace("\\n", "\n");
        int left = Integer.parseInt(occurrence);
        for (int at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
            int end = at + passage.length();
            if (!insideWord(at) && !insideWord(end) && --left == 0) {
                return new Span(at, end);
            }
        }
        throw new IllegalArgumentException(name + ": no occurrence " + occurrence + " of: " + passage);
    }

    private boolean insideWord(int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }
}
