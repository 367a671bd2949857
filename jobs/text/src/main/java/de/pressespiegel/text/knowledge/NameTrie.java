package de.pressespiegel.text.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Token sequences and what they can mean; immutable once built. */
public final class NameTrie {
    private final Node root;

    private NameTrie(Node root) {
        this.root = root;
    }

    /** One step into the trie. */
    public static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private List<NameReading> readings = List.of();

        /** The step along a form; null when no name goes on like that. */
        public @Nullable Node next(String form) {
            return next.get(form);
        }

        /** Whether some name goes on. */
        public boolean goesOn() {
            return !next.isEmpty();
        }

        /** What the sequence so far means, best first; empty when it is only the beginning of a name. */
        public List<NameReading> readings() {
            return readings;
        }
    }

    /** The step of a first token; null when no name starts with it. */
    public @Nullable Node first(String form) {
        return root.next(form);
    }

    /** Collects sequences. */
    public static final class Builder {
        private final Node root = new Node();

        /** Adds a reading behind those that the sequence already has, unless it already means that entity. */
        public void add(List<String> forms, NameReading reading) {
            if (forms.isEmpty()) {
                return;
            }
            Node node = root;
            for (String form : forms) {
                node = node.next.computeIfAbsent(form, f -> new Node());
            }
            for (NameReading known : node.readings) {
                if (known.entity().entityId().equals(reading.entity().entityId())) {
                    return;
                }
            }
            List<NameReading> readings = new ArrayList<>(node.readings);
            readings.add(reading);
            node.readings = List.copyOf(readings);
        }

        /** Adds a reading like {@link #add}, or puts it in the place of the one that means the same entity. */
        public void put(List<String> forms, NameReading reading) {
            add(forms, reading);
            Node node = root;
            for (String form : forms) {
                node = node.next.computeIfAbsent(form, f -> new Node());
            }
            node.readings = node.readings.stream()
                    .map(known ->
                            known.entity().entityId().equals(reading.entity().entityId()) ? reading : known)
                    .toList();
        }

        /** Readings so far. */
        public List<NameReading> readings(List<String> forms) {
            Node node = root;
            for (String form : forms) {
                Node step = node.next.get(form);
                if (step == null) {
                    return List.of();
                }
                node = step;
            }
            return node.readings;
        }

        /** The finished trie; the builder must not be used any more. */
        public NameTrie build() {
            return new NameTrie(root);
        }
    }
}
