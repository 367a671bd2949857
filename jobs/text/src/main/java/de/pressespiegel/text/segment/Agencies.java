package de.pressespiegel.text.segment;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The news agencies of {@code conf/knowledge/agencies.tsv}, and which of them an article names as its sources: in the
 * dateline and author line above its text, "Köln (SID)", or in the sign below it, "(mit dpa)". An agency that the text
 * talks about, or that a photo came from, is none of them. Thread-safe.
 */
public final class Agencies {
    /** "dpa/AFP", "Kiel, 3. Mai (dpa)", "Quelle: KNA"; one part may be "mit Material von dts". */
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[/,;:&+|()\\[\\]]|\\s[–—-]+|\\bund\\b|[.]\\s)\\s*");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$");

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> sure = new HashSet<>();

    private Agencies() {}

    /** Loads the list. */
    public static Agencies load(Path conf) {
        Agencies agencies = new Agencies();
        Path file = conf.resolve("knowledge").resolve("agencies.tsv");
        for (TsvFile.Row row : TsvFile.read(file, "code", "name", "sure").rows()) {
            agencies.names.put(row.get("code"), row.get("name"));
            if (row.get("sure").equals("yes")) {
                agencies.sure.add(row.get("code"));
            }
        }
        return agencies;
    }

    /** Whether these characters, as printed, stand for an agency wherever a sign can stand: "dpa", "Dow Jones". */
    boolean isSure(String code) {
        return sure.contains(code);
    }

    /** Whether they stand for one in brackets behind a place: "Ankara (AA)". */
    boolean isAgency(String code) {
        return names.containsKey(code);
    }

    /**
     * The usual names of the agencies that the lines above the text and the sign below it name, in order of their first
     * naming, each once; empty when there are none.
     */
    public List<String> named(String text, List<Segment> segments) {
        int first = -1;
        int last = segments.size();
        for (int i = 0; i < segments.size(); i++) {
            if (isText(segments.get(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            // the dateline of the text stands before its first words; behind a lead they are its second paragraph
            boolean atEdge = i <= first + 3 || i >= last;
            boolean dateline = segment.kind() == SegmentKind.DATELINE;
            if (atEdge && (dateline || segment.kind() == SegmentKind.BYLINE)) {
                add(text.substring(segment.startChar(), segment.endChar()), dateline, found);
            }
        }
        return List.copyOf(found);
    }

    private static boolean isText(Segment segment) {
        return segment.kind() == SegmentKind.BODY || segment.kind() == SegmentKind.LEAD;
    }

    private void add(String line, boolean dateline, Set<String> found) {
        for (String part : SEPARATOR.split(line)) {
            String whole = EDGES.matcher(part).replaceAll("");
            String name = name(whole, dateline);
            if (name != null) {
                found.add(name);
            } else {
                addWords(BLANKS.split(whole), found);
            }
        }
    }

    /** "Mit Material von Dow Jones", "Bericht der dpa": single words and pairs of them, but no surname: "Petra Reuters". */
    private void addWords(String[] words, Set<String> found) {
        for (int i = 0; i < words.length; i++) {
            String pair = i + 1 < words.length ? words[i] + " " + words[i + 1] : "";
            String code = sure.contains(pair) ? pair : EDGES.matcher(words[i]).replaceAll("");
            // "dpa-Material"
            code = sure.contains(code) || code.indexOf('-') < 0 ? code : code.substring(0, code.indexOf('-'));
            String name = sure.contains(code) ? names.get(code) : null;
            boolean surname = i > 0 && isCapitalised(code) && isCapitalised(words[i - 1]);
            if (name != null && !surname) {
                found.add(name);
            }
        }
    }

    private static boolean isCapitalised(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }

    private @Nullable String name(String code, boolean dateline) {
        return dateline || sure.contains(code) ? names.get(code) : null;
    }
}
