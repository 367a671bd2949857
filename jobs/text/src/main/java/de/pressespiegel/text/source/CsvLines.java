package de.pressespiegel.text.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a table, each with its end, with a look ahead at those that follow. Damage to the file comes after the
 * lines that are whole.
 */
final class CsvLines {
    private final BufferedReader in;
    private final long limit;
    /** Read but not taken; a ring would do, but few wait here. */
    private final List<String> ahead = new ArrayList<>();

    private int taken;
    private long aheadLength;
    private boolean ended;
    private @Nullable IOException damage;

    /**
     * Lines of a reader.
     *
     * @param limit characters that may wait
     */
    CsvLines(Reader in, long limit) {
        this.in = new BufferedReader(in, 1 << 15);
        this.limit = limit;
    }

    /** A line that was not taken yet, from 0; null behind the last one, or where more would wait than may. */
    @Nullable
    String peek(int index) {
        while (!ended && index >= ahead.size() - taken && aheadLength <= limit) {
            String line = readLine();
            if (line != null) {
                ahead.add(line);
                aheadLength += line.length();
            }
        }
        return index < ahead.size() - taken ? ahead.get(taken + index) : null;
    }

    /** Takes lines that were looked at. */
    void take(int count) {
        for (int i = 0; i < count; i++) {
            aheadLength -= ahead.get(taken).length();
            taken++;
        }
        if (taken > 64 && taken * 2 > ahead.size()) {
            ahead.subList(0, taken).clear();
            taken = 0;
        }
    }

    /** Fails when the lines ended because the file is damaged. */
    void checkEnd() throws IOException {
        if (damage != null) {
            throw damage;
        }
    }

    /** A line; of one beyond the limit so much as shows that it is. */
    private @Nullable String readLine() {
        StringBuilder line = new StringBuilder();
        try {
            int c = in.read();
            while (c >= 0) {
                if (line.length() <= limit) {
                    line.append((char) c);
                }
                if (c == '\n') {
                    return line.toString();
                }
                if (c == '\r') {
                    appendLineFeed(line);
                    return line.toString();
                }
                c = in.read();
            }
        } catch (IOException e) {
            ended = true;
            damage = e;
            return null; // half a line would be an article without its end
        }
        ended = true;
        return line.length() == 0 ? null : line.toString();
    }

    /** Old Macintosh files end lines with the carriage return alone. */
    private void appendLineFeed(StringBuilder line) throws IOException {
        in.mark(1);
        if (in.read() == '\n') {
            line.append('\n');
        } else {
            in.reset();
        }
    }
}
