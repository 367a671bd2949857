package de.pressespiegel.spark.generate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes a synthetic corpus: {@code articles/part-*.jsonl} in the field names of a scraper, three of ten articles
 * reprints of earlier ones, and {@code truth.tsv}, which says of every article whose story it tells and how. The same
 * number and seed give the same bytes.
 */
public final class CorpusGenerator {
    private static final int PER_FILE = 5000;
    private static final double REPRINTS = 0.3;

    /** Reprints repeat a story of the last so many, as the press does. */
    private static final int MEMORY = 4000;

    private static final int OUTLETS = 60;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A story that can be reprinted. */
    private record Story(String id, String title, List<String> paragraphs, List<String> cast, LocalDate day) {}

    private final Phrases phrases;
    private final long seed;

    /**
     * A generator.
     *
     * @param conf folder with {@code generate/words.tsv}
     * @param seed what the randomness starts from
     */
    public CorpusGenerator(Path conf, long seed) {
        this.phrases = Phrases.load(conf);
        this.seed = seed;
    }

    /**
     * Writes a corpus.
     *
     * @param articles how many
     * @param output folder, made when it is missing
     */
    public void write(int articles, Path output) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        Path folder = Files.createDirectories(output.resolve("articles"));
        List<Story> stories = new ArrayList<>();
        try (BufferedWriter truth = Files.newBufferedWriter(output.resolve("truth.tsv"), StandardCharsets.UTF_8)) {
            truth.write("# Which articles tell the same story.\nurl\tstory\tvariant\n");
            for (int from = 0; from < articles; from += PER_FILE) {
                Path part = folder.resolve(String.format(java.util.Locale.ROOT, "part-%05d.jsonl", from / PER_FILE));
                try (BufferedWriter lines = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                    for (int i = from; i < Math.min(articles, from + PER_FILE); i++) {
                        article(i, articles, stories, random, lines, truth);
                    }
                }
            }
        }
    }

    private void article(
            int i, int all, List<Story> stories, SplittableRandom random, BufferedWriter lines, BufferedWriter truth)
            throws IOException {
        LocalDate day = FIRST_DAY.plusDays((long) i * 90 / all);
        boolean reprint = !stories.isEmpty() && random.nextDouble() < REPRINTS;
        Variant variant = reprint ? Variant.reprint(random) : Variant.ORIGINAL;
        Story story;
        if (reprint) {
            story = stories.get(random.nextInt(stories.size()));
        } else {
            List<String> cast = phrases.cast(random);
            story = new Story("s-" + i, phrases.next("title", cast, random), paragraphs(cast, random), cast, day);
            if (stories.size() < MEMORY) {
                stories.add(story);
            } else {
                stories.set(random.nextInt(MEMORY), story);
            }
        }
        String host = "zeitung-" + random.nextInt(OUTLETS) + ".example";
        String url = "https://www." + host + "/artikel-" + i;
        ObjectNode line = JSON.createObjectNode();
        line.put("url", url);
        line.put("title", variant == Variant.OTHER_LEAD ? phrases.next("title", story.cast(), random) : story.title());
        line.put("maintext", String.join("\n\n", variant.of(story.paragraphs(), story.cast(), phrases, random)));
        line.put("date_publish", day + " " + String.format(java.util.Locale.ROOT, "%02d:00:00", random.nextInt(24)));
        line.put("source_domain", host);
        line.put("language", "de");
        lines.write(JSON.writeValueAsString(line));
        lines.write('\n');
        truth.write(url + "\t" + story.id() + "\t" + variant.label() + "\n");
    }

    private List<String> paragraphs(List<String> cast, SplittableRandom random) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(phrases.next("lead", cast, random));
        int n = 5 + random.nextInt(8);
        for (int p = 0; p < n; p++) {
            StringBuilder paragraph = new StringBuilder();
            int sentences = 2 + random.nextInt(3);
            for (int s = 0; s < sentences; s++) {
                paragraph
                        .append(s == 0 ? "" : " ")
                        .append(phrases.next(random.nextInt(3) == 0 ? "detail" : "sentence", cast, random));
            }
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }
}
