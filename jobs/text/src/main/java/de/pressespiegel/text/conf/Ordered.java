package de.pressespiegel.text.conf;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Unmodifiable copies that keep the order of what they copy. Those of the JDK ({@link Set#copyOf}) do not: their order
 * differs from one start of the virtual machine to the next, and so would an analysis that runs through them.
 */
public final class Ordered {
    private Ordered() {}

    /** The distinct elements in the order in which they first come. */
    public static <T> Set<T> set(Collection<? extends T> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }

    /** The entries in the order in which the map has them. */
    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> entries) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
}
