package de.pressespiegel.spark.cluster;

import java.util.HashMap;
import java.util.Map;

/** Connected components; each is named after its smallest member, whatever the order of the edges. */
final class UnionFind {
    private final Map<String, String> parents = new HashMap<>();

    /** Joins the components of two members. */
    void join(String a, String b) {
        String rootA = find(a);
        String rootB = find(b);
        if (rootA.compareTo(rootB) < 0) {
            parents.put(rootB, rootA);
        } else if (rootA.compareTo(rootB) > 0) {
            parents.put(rootA, rootB);
        }
    }

    private String find(String member) {
        String root = parents.computeIfAbsent(member, key -> key);
        while (!root.equals(parents.getOrDefault(root, root))) {
            root = parents.getOrDefault(root, root);
        }
        String step = member;
        while (!step.equals(root)) {
            String next = parents.getOrDefault(step, root);
            parents.put(step, root);
            step = next;
        }
        return root;
    }

    /** Every member that has been joined, with the name of its component. */
    Map<String, String> components() {
        Map<String, String> components = new HashMap<>();
        for (String member : parents.keySet().toArray(String[]::new)) {
            components.put(member, find(member));
        }
        return components;
    }
}
