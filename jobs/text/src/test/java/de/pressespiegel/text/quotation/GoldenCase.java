package de.pressespiegel.text.quotation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A marked-up example: {@code {Q1 kind …}} content, {@code {S1 …}} speaker; repeated numbers are further pieces. Without
 * marks nothing may be found.
 *
 * @param name file and label
 * @param text without marks
 */
record GoldenCase(String name, String text, Map<Integer, Expected> quotations) {

    /** One expected quotation, as characters. */
    static final class Expected {
        String kind = "";
        final BitSet content = new BitSet();
        final BitSet speaker = new BitSet();
    }

    static List<GoldenCase> readFolder(Path folder) throws IOException {
        List<GoldenCase> cases = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                cases.addAll(read(file));
            }
        }
        return cases;
    }

    private static List<GoldenCase> read(Path file) throws IOException {
        String stem = file.getFileName().toString().replace(".txt", "");
        List<GoldenCase> cases = new ArrayList<>();
        String label = null;
        StringBuilder body = new StringBuilder();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith("## ")) {
                if (label != null) {
                    cases.add(parse(stem + "/" + label, body.toString().strip()));
                }
                label = line.substring(3).strip();
                body.setLength(0);
            } else if (label != null) {
                body.append(line).append('\n');
            }
        }
        if (label != null) {
            cases.add(parse(stem + "/" + label, body.toString().strip()));
        }
        return cases;
    }

    private record Open(char type, int number, int start) {}

    static GoldenCase parse(String name, String marked) {
        StringBuilder text = new StringBuilder();
        Map<Integer, Expected> quotations = new TreeMap<>();
        Deque<Open> open = new ArrayDeque<>();
        int i = 0;
        while (i < marked.length()) {
            char c = marked.charAt(i);
            if (c == '{') {
                char type = marked.charAt(i + 1);
                int end = i + 2;
                while (Character.isDigit(marked.charAt(end))) {
                    end++;
                }
                int number = Integer.parseInt(marked.substring(i + 2, end));
                i = end + 1;
                Expected expected = quotations.computeIfAbsent(number, key -> new Expected());
                if (type == 'Q' && expected.kind.isEmpty()) {
                    int kindEnd = marked.indexOf(' ', i);
                    expected.kind = marked.substring(i, kindEnd);
                    i = kindEnd + 1;
                }
                open.push(new Open(type, number, text.length()));
            } else if (c == '}') {
                Open closed = open.pop();
                Expected expected = quotations.get(closed.number());
                if (closed.type() == 'Q') {
                    expected.content.set(closed.start(), text.length());
                } else if (closed.type() == 'S') {
                    expected.speaker.set(closed.start(), text.length());
                }
                i++;
            } else {
                text.append(c);
                i++;
            }
        }
        return new GoldenCase(name, text.toString(), quotations);
    }
}
