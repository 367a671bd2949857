package de.pressespiegel.reports.sheet;

import de.pressespiegel.model.table.Change;
import de.pressespiegel.model.table.EntityDaily;
import de.pressespiegel.model.table.SourceStats;
import de.pressespiegel.model.table.StanceStats;
import de.pressespiegel.model.vocabulary.ChangeKind;
import de.pressespiegel.reports.data.Counts;
import de.pressespiegel.reports.data.ReportData;
import de.pressespiegel.reports.data.Silence;
import de.pressespiegel.reports.text.Formats;
import de.pressespiegel.reports.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in three sentences what is notable: who is in the press, who speaks, who stands where. */
final class Findings {
    /** Fewer statements than this make no finding. */
    private static final long MIN_POSITIONS = 2;

    private final ReportData data;
    private final Texts texts;
    private final Formats formats;

    Findings(ReportData data, Texts texts) {
        this.data = data;
        this.texts = texts;
        this.formats = texts.formats();
    }

    /** The sentences; one that says so when there is nothing to tell. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        actor().ifPresent(sentences::add);
        source().ifPresent(sentences::add);
        stance().ifPresent(sentences::add);
        if (sentences.isEmpty()) {
            sentences.add(texts.get("finding.none"));
        }
        return sentences;
    }

    private Optional<String> actor() {
        if (data.actors().isEmpty()) {
            return Optional.empty();
        }
        EntityDaily actor = data.actors().get(0);
        String sentence = texts.get(
                "finding.actor",
                actor.name(),
                formats.count(actor.nMentions()),
                formats.count(actor.nArticles()),
                formats.count(data.figure("articles")),
                formats.percent(actor.shareOfMentions()));
        return Optional.of(sentence + change().map(change -> " " + change).orElse(""));
    }

    private Optional<String> change() {
        return data.changes().stream()
                .filter(change -> change.kind() == ChangeKind.SHARE_OF_VOICE && ChangesSheet.isNotable(change))
                .max(Comparator.comparingDouble(Findings::size).thenComparing(Change::subjectId))
                .map(change -> texts.get(
                        change.difference() != null && change.difference() > 0
                                ? "finding.change.up"
                                : "finding.change.down",
                        change.subjectName(),
                        formats.wholePercent(orZero(change.valueBefore())),
                        formats.wholePercent(orZero(change.valueNow()))));
    }

    private static double size(Change change) {
        return Math.abs(orZero(change.difference()));
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private Optional<String> source() {
        Optional<SourceStats> named = data.sources().stream()
                .filter(source -> source.speakerEntityId() != null)
                .findFirst();
        return named.map(source -> texts.get(
                        "finding.source",
                        source.speakerName(),
                        formats.count(source.nQuotations()),
                        formats.percent(source.shareOfQuotations()),
                        formats.wholePercent(source.directShare()))
                + (data.figure("anonymous_share") > 0
                        ? " " + texts.get("finding.anonymous", formats.percent(data.figure("anonymous_share")))
                        : ""));
    }

    private Optional<String> stance() {
        Optional<StanceStats> sharpest = data.stances().stream()
                .filter(stance -> stance.netStance() != null && Counts.positions(stance) >= MIN_POSITIONS)
                .filter(stance -> stance.nSupportive() != stance.nCritical())
                .max(Comparator.comparingLong(
                                (StanceStats stance) -> Math.abs(stance.nSupportive() - stance.nCritical()))
                        .thenComparing(stance -> Math.abs(orZero(stance.netStance())))
                        .thenComparing(StanceStats::holderName, Comparator.reverseOrder())
                        .thenComparing(StanceStats::targetName, Comparator.reverseOrder()));
        Optional<String> silence = silence();
        return sharpest.map(this::position)
                .map(position -> position + silence.map(s -> " " + s).orElse(""))
                .or(() -> silence);
    }

    private String position(StanceStats stance) {
        boolean supportive = stance.nSupportive() > stance.nCritical();
        return texts.get(
                supportive ? "finding.supportive" : "finding.critical",
                stance.holderName(),
                stance.targetName(),
                formats.count(supportive ? stance.nSupportive() : stance.nCritical()),
                formats.count(Counts.positions(stance)));
    }

    private String silenceText(long most) {
        if (data.silences().size() == 1) {
            return "finding.silence.one";
        }
        return most == 1 ? "finding.silence.even" : "finding.silence";
    }

    private Optional<String> silence() {
        Map<String, Long> byHolder = data.silences().stream()
                .map(Silence::stance)
                .collect(Collectors.groupingBy(stance -> stance.holderName(), TreeMap::new, Collectors.counting()));
        return byHolder.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> texts.get(
                        silenceText(most.getValue()),
                        formats.count(data.silences().size()),
                        most.getKey(),
                        formats.count(most.getValue())));
    }
}
