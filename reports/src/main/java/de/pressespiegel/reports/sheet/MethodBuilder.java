package de.pressespiegel.reports.sheet;

import de.pressespiegel.model.table.Run;
import de.pressespiegel.reports.data.ReportData;
import de.pressespiegel.reports.sheet.MethodSheet.Entry;
import de.pressespiegel.reports.sheet.MethodSheet.Section;
import de.pressespiegel.reports.text.Formats;
import de.pressespiegel.reports.text.Texts;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains what is counted and how, and tells of the run. */
final class MethodBuilder {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

    private final ReportData data;
    private final Texts texts;
    private final Formats formats;

    MethodBuilder(ReportData data, Texts texts) {
        this.data = data;
        this.texts = texts;
        this.formats = texts.formats();
    }

    MethodSheet build() {
        return new MethodSheet(
                texts.get("method.sheet"),
                texts.get("method.title"),
                List.of(
                        explained("counted"),
                        explained("bases"),
                        explained("measures"),
                        explained("caveats"),
                        run(),
                        rejects()));
    }

    /** The entries {@code method.<section>.1}, .2, … as far as there are any: term, bar, explanation. */
    private Section explained(String section) {
        List<Entry> entries = new ArrayList<>();
        int number = 1;
        Optional<String> text = texts.find("method." + section + "." + number);
        while (text.isPresent()) {
            String[] parts = text.get().split("\\|", 2);
            entries.add(new Entry(parts[0].strip(), parts[1].strip()));
            number++;
            text = texts.find("method." + section + "." + number);
        }
        if (section.equals("caveats")) {
            entries.add(new Entry(
                    texts.get("method.undated"), texts.get("method.undated.text", formats.count(data.nUndated()))));
        }
        return new Section(texts.get("method." + section), entries);
    }

    private Section run() {
        List<Entry> entries = new ArrayList<>();
        Optional<Run> latest = data.latestRun();
        if (latest.isEmpty()) {
            entries.add(new Entry("", texts.get("no_data")));
        } else {
            Run run = latest.get();
            entries.add(new Entry(texts.get("run.id"), run.runId()));
            entries.add(new Entry(
                    texts.get("run.started"),
                    formats.date(run.startedAt().atZone(ZoneOffset.UTC).toLocalDate()) + ", "
                            + MINUTE.format(run.startedAt()) + " UTC"));
            entries.add(new Entry(texts.get("run.as_of"), formats.date(run.asOf())));
            entries.add(new Entry(texts.get("run.records"), formats.count(run.nRecords())));
            entries.add(new Entry(texts.get("run.new"), formats.count(run.nNew())));
            entries.add(new Entry(texts.get("run.replaced"), formats.count(run.nReplaced())));
            entries.add(new Entry(texts.get("run.unchanged"), formats.count(run.nUnchanged())));
            entries.add(new Entry(texts.get("run.rejected"), formats.count(run.nRejected())));
            entries.add(
                    new Entry(texts.get("run.runs"), formats.count(data.runs().size())));
            entries.add(new Entry(texts.get("run.version"), run.codeVersion()));
            entries.add(new Entry(texts.get("run.config"), run.configSha256()));
        }
        return new Section(texts.get("method.run"), entries);
    }

    private Section rejects() {
        List<Entry> entries = new ArrayList<>();
        data.rejects().forEach((reason, n) -> entries.add(new Entry(texts.word(reason), formats.count(n))));
        if (entries.isEmpty()) {
            entries.add(new Entry("", texts.get("method.no_rejects")));
        }
        return new Section(texts.get("method.rejects"), entries);
    }
}
