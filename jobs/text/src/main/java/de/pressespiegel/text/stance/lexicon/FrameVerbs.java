package de.pressespiegel.text.stance.lexicon;

import de.pressespiegel.text.conf.ConfException;
import de.pressespiegel.text.conf.TsvFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Verbs by what they do with an attitude that a noun or adjective beside them carries. Immutable after loading. */
public final class FrameVerbs {
    /** What a verb does. */
    public enum Role {
        /** Says of its subject that it is something. */
        COPULA,
        /** Calls its object something. */
        NAMING,
        /** The attitude comes from somewhere: kommen aus. */
        COMING,
        /** The subject gets it: ernten. */
        EARNING,
        /** It is there: herrschen. */
        PREVAILING,
        /** The subject meets with it: stoßen auf. */
        MEETING,
        /** The subject shows it towards an object: quittieren mit. */
        ANSWERING,
        /** The subject is worth it: verdienen. */
        DESERVING,
        /** What the infinitive says is not done: sich weigern. */
        REFUSING,
        /** Things do it to people as well: zwingen. */
        CAUSING
    }

    private final Map<String, List<Row>> rows = new HashMap<>();

    private FrameVerbs() {}

    private record Row(Role role, String noun, String target) {}

    /**
     * Reads {@code conf/lexicon/frame-verbs.tsv}.
     *
     * @throws ConfException if it is missing or malformed
     */
    public static FrameVerbs load(Path conf) {
        FrameVerbs verbs = new FrameVerbs();
        Path path = conf.resolve("lexicon").resolve("frame-verbs.tsv");
        for (TsvFile.Row row :
                TsvFile.read(path, "verb", "role", "noun", "target").rows()) {
            Role role;
            try {
                role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new ConfException(row.where() + ": no such role: " + row.get("role"));
            }
            verbs.rows
                    .computeIfAbsent(row.get("verb"), key -> new ArrayList<>())
                    .add(new Row(role, row.get("noun"), row.get("target")));
        }
        return verbs;
    }

    /** Whether the verb has the role. */
    public boolean is(String infinitive, Role role) {
        for (Row row : rows.getOrDefault(infinitive, List.of())) {
            if (row.role() == role) {
                return true;
            }
        }
        return false;
    }

    /** Slots in which the verb in that role takes the noun of attitude. */
    public List<String> nounSlots(String infinitive, Role role) {
        List<String> slots = new ArrayList<>();
        for (Row row : rows.getOrDefault(infinitive, List.of())) {
            if (row.role() == role && !row.noun().isEmpty()) {
                slots.add(row.noun());
            }
        }
        return slots;
    }

    /** Slot of what the attitude is directed at beside a noun in that slot; empty if the row names none. */
    public String targetSlot(String infinitive, Role role, String nounSlot) {
        for (Row row : rows.getOrDefault(infinitive, List.of())) {
            if (row.role() == role && row.noun().equals(nounSlot)) {
                return row.target();
            }
        }
        return "";
    }
}
