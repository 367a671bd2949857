package de.pressespiegel.text.name.tagging;

/** Features of a token that depend on its neighbours. */
final class ContextFeatures {
    /** Upper bound of features per token. */
    static final int MAX = 32;

    private ContextFeatures() {}

    /**
     * Writes the weight rows of token i.
     *
     * @param known for each token what the knowledge base says about its position in a name, 0 for nothing
     * @param initial for each token whether its capital may come from its place in the sentence
     * @return how many rows were written
     */
    static int rows(Form[] forms, int n, int[] known, boolean[] initial, int i, int[] out) {
        Traits here = forms[i].traits();
        int c0 = here.coarse();
        int p1 = i > 0 ? forms[i - 1].traits().coarse() : 61;
        int n1 = i + 1 < n ? forms[i + 1].traits().coarse() : 61;
        int wp = i > 0 ? forms[i - 1].wordHash() : 1;
        int wn = i + 1 < n ? forms[i + 1].wordHash() : 2;
        int w0 = forms[i].wordHash();
        int k0 = known[i];
        int kp = i > 0 ? known[i - 1] : 0;
        int kn = i + 1 < n ? known[i + 1] : 0;
        int start = initial[i] ? 1 : 0;
        int k = 0;
        k = put(out, k, 101, c0 * 64 + n1);
        k = put(out, k, 102, p1 * 64 + c0);
        k = put(out, k, 106, FeatureHash.mix(wp, c0));
        k = put(out, k, 107, FeatureHash.mix(wn, c0));
        k = put(out, k, 109, FeatureHash.mix(here.bits(), p1));
        k = put(out, k, 110, FeatureHash.mix(here.bits(), n1));
        k = put(out, k, 111, start * 64 + c0);
        k = put(out, k, 112, FeatureHash.mix(here.bits(), start));
        k = put(out, k, 113, FeatureHash.mix(wp, wn));
        k = put(out, k, 114, FeatureHash.mix(w0, p1));
        k = put(out, k, 115, FeatureHash.mix(w0, n1));
        int genitive = here.any(Traits.ENDS_IN_S) ? 1 : 0;
        k = put(out, k, 116, (genitive * 64 + c0) * 64 + n1);
        int genitiveBefore = i > 0 && forms[i - 1].traits().any(Traits.ENDS_IN_S) ? 1 : 0;
        k = put(out, k, 117, (genitiveBefore * 64 + p1) * 64 + c0);
        if (k0 + kp + kn != 0) {
            k = put(out, k, 120, k0);
            k = put(out, k, 121, k0 * 64 + c0);
            k = put(out, k, 122, kp * 128 + k0);
            k = put(out, k, 123, k0 * 128 + kn);
            k = put(out, k, 124, k0 * 64 + p1);
            k = put(out, k, 125, k0 * 64 + n1);
            k = put(out, k, 126, kp * 64 + c0);
            k = put(out, k, 127, kn * 64 + c0);
            k = put(out, k, 128, FeatureHash.mix(wp, k0));
        }
        return k;
    }

    private static int put(int[] out, int k, int kind, int value) {
        out[k] = FeatureHash.row(FeatureHash.mix(kind, value));
        return k + 1;
    }
}
