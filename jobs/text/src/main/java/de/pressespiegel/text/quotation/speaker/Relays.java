package de.pressespiegel.text.quotation.speaker;

import de.pressespiegel.text.conf.TsvFile;
import de.pressespiegel.text.syntax.NounPhrases;
import de.pressespiegel.text.syntax.NounPhrases.Attachment;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The medium or channel that a frame names: "gegenüber AP", "im Interview mit …", "auf Twitter" ({@code relays.tsv}). */
public final class Relays {
    /** @param words lower-case words in front of the slot, or the whole channel expression */
    private record Pattern(List<String> words, boolean slot) {}

    private final Map<String, List<Pattern>> byFirstWord = new HashMap<>();

    private Relays() {}

    /** Reads {@code conf/lexicon/relays.tsv}. */
    public static Relays load(Path conf) {
        Relays relays = new Relays();
        for (TsvFile.Row row : TsvFile.read(conf.resolve("lexicon").resolve("relays.tsv"), "pattern", "slot")
                .rows()) {
            String pattern = row.get("pattern").toLowerCase(Locale.ROOT);
            int slot = pattern.indexOf("{media}");
            if (slot == 0 || row.get("slot").equals("audience")) {
                continue;
            }
            List<String> words = List.of(
                    (slot < 0 ? pattern : pattern.substring(0, slot)).strip().split("\\s+"));
            relays.byFirstWord
                    .computeIfAbsent(words.get(0), key -> new ArrayList<>())
                    .add(new Pattern(words, slot > 0));
        }
        return relays;
    }

    /** The relay that the frame names, as it stands there; null if none. The longest pattern counts. */
    public @Nullable String in(TextView view, List<Range> frame) {
        for (Range range : frame) {
            for (int t = range.start(); t < range.end(); t++) {
                List<Pattern> patterns = byFirstWord.get(view.lower(t));
                String found = patterns == null ? null : match(view, t, range.end(), patterns);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable String match(TextView view, int t, int end, List<Pattern> patterns) {
        String best = null;
        int longest = 0;
        for (Pattern pattern : patterns) {
            int size = pattern.words().size();
            if (size <= longest || !matches(view, t, end, pattern.words())) {
                continue;
            }
            if (!pattern.slot()) {
                longest = size;
                best = view.text(t, t + size);
            } else if (size > 1 || pattern.words().get(0).equals("gegenüber")) {
                String slot = slot(view, t + size, end);
                if (slot != null) {
                    longest = size;
                    best = slot;
                }
            }
        }
        return best;
    }

    private static boolean matches(TextView view, int t, int end, List<String> words) {
        if (t + words.size() > end) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!view.lower(t + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String slot(TextView view, int start, int end) {
        if (start >= end || view.phraseEnd(start) == 0) {
            return null;
        }
        return view.text(start, Math.min(end, NounPhrases.end(view, start, end, Attachment.CAREFUL)));
    }
}
