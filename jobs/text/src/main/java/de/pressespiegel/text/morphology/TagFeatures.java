package de.pressespiegel.text.morphology;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the tags of german-pos-dict, each of the few hundred once. Thread-safe. */
final class TagFeatures {
    private final ConcurrentHashMap<String, Set<Feature>> known = new ConcurrentHashMap<>();

    /** What a reading with the tag is; not to be changed. */
    Set<Feature> of(String tag) {
        Set<Feature> features = known.get(tag);
        return features != null ? features : known.computeIfAbsent(tag, TagFeatures::read);
    }

    private static Set<Feature> read(String tag) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        add(tag, features);
        return features;
    }

    private static void add(String tag, Set<Feature> features) {
        String[] parts = tag.split(":", -1);
        switch (parts[0]) {
            case "SUB" -> features.add(Feature.NOUN);
            case "EIG" -> addName(tag, features);
            case "ADJ" -> {
                features.add(Feature.ADJECTIVE);
                if (tag.startsWith("ADJ:PRD")) {
                    features.add(Feature.PREDICATIVE);
                }
            }
            case "PA1" -> {
                features.add(Feature.PARTICIPLE_1);
                features.add(Feature.ADJECTIVE);
            }
            case "PA2" -> {
                features.add(Feature.PARTICIPLE_2);
                features.add(Feature.ADJECTIVE);
            }
            case "ADV" -> features.add(Feature.ADVERB);
            case "PRP" -> features.add(Feature.PREPOSITION);
            case "ART" -> features.add(Feature.ARTICLE);
            case "PRO" -> addPronoun(tag, features);
            case "KON" -> {
                features.add(Feature.CONJUNCTION);
                if (tag.startsWith("KON:UNT")) {
                    features.add(Feature.SUBORDINATOR);
                }
            }
            case "NEG" -> features.add(Feature.NEGATION);
            case "ZAL" -> features.add(Feature.NUMERAL);
            case "ZUS" -> features.add(Feature.SEPARABLE_PARTICLE);
            case "VER" -> addVerb(tag, features);
            default -> {
                // abbreviations, interjections: no feature that a rule asks for
            }
        }
    }

    private static void addName(String tag, Set<Feature> features) {
        features.add(Feature.PROPER_NOUN);
        if (tag.contains(":VOR")) {
            features.add(Feature.GIVEN_NAME);
        } else if (tag.contains(":NAC")) {
            features.add(Feature.SURNAME);
        } else if (tag.contains(":COU") || tag.contains(":STD") || tag.contains(":GEB") || tag.contains(":MOU")) {
            features.add(Feature.GEOGRAPHIC_NAME);
        }
    }

    private static void addPronoun(String tag, Set<Feature> features) {
        features.add(Feature.PRONOUN);
        if (tag.startsWith("PRO:PER")) {
            features.add(Feature.PERSONAL_PRONOUN);
        } else if (tag.startsWith("PRO:POS")) {
            features.add(Feature.POSSESSIVE);
        } else if (tag.startsWith("PRO:RIN") || tag.startsWith("PRO:REF")) {
            features.add(Feature.REFLEXIVE);
        } else if (tag.startsWith("PRO:REL") || tag.startsWith("PRO:RPO")) {
            features.add(Feature.RELATIVE);
        }
    }

    private static void addVerb(String tag, Set<Feature> features) {
        if (tag.startsWith("VER:AUX")) {
            features.add(Feature.AUXILIARY);
        } else if (tag.startsWith("VER:MOD")) {
            features.add(Feature.MODAL);
        }
        if (tag.contains(":INF")) {
            features.add(Feature.INFINITIVE);
        } else if (tag.contains(":EIZ")) {
            features.add(Feature.ZU_INFINITIVE);
        } else if (tag.contains(":PA1")) {
            features.add(Feature.PARTICIPLE_1);
        } else if (tag.contains(":PA2")) {
            features.add(Feature.PARTICIPLE_2);
        } else if (tag.contains(":IMP")) {
            features.add(Feature.IMPERATIVE);
        } else {
            addFinite(tag, features);
        }
    }

    private static void addFinite(String tag, Set<Feature> features) {
        features.add(Feature.FINITE_VERB);
        features.add(tag.contains(":SIN") ? Feature.SINGULAR_VERB : Feature.PLURAL_VERB);
        boolean third = tag.contains(":3:");
        if (tag.contains(":1:")) {
            features.add(Feature.FIRST_PERSON);
        }
        if (tag.contains(":KJ1")) {
            if (third) {
                features.add(Feature.KONJUNKTIV_1);
            }
        } else if (tag.contains(":KJ2")) {
            if (third) {
                features.add(Feature.KONJUNKTIV_2);
            }
        } else {
            features.add(Feature.INDICATIVE);
        }
    }
}
