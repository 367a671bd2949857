package de.pressespiegel.reports.sheet;

import de.pressespiegel.reports.data.ReportData;
import de.pressespiegel.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The sheets of the workbook, in the order of their tabs. */
public final class WorkbookPlan {
    private WorkbookPlan() {}

    /** Plans the workbook. */
    public static List<Sheet> of(ReportData data, Texts texts) {
        EvidenceIndex evidence = new EvidenceIndex(data.evidence(), texts);
        String covers = texts.get("covers", PeriodWords.of(data, texts));
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(ActorsSheet.of(data, texts, evidence, texts.get("actors.note") + " " + covers));
        sheets.add(SourcesSheet.of(data, texts, evidence, texts.get("sources.note") + " " + covers));
        sheets.add(OutletsSheet.of(data, texts, texts.get("outlets.note") + " " + covers));
        sheets.add(StancesSheet.of(data, texts, evidence, texts.get("stances.note") + " " + covers));
        sheets.add(AgreementSheet.of(data, texts, texts.get("agreement.note") + " " + covers));
        sheets.add(SilencesSheet.of(data, texts, texts.get("silences.note") + " " + covers));
        sheets.add(ChangesSheet.of(data, texts, texts.get("changes.note")));
        sheets.add(PairsSheet.of(data, texts, evidence, texts.get("pairs.note") + " " + covers));
        sheets.add(EvidenceSheet.of(evidence, texts, texts.get("evidence.note")));
        sheets.add(new MethodBuilder(data, texts).build());
        sheets.add(DictionarySheet.of(texts, texts.get("dictionary.note")));
        List<Sheet> all = new ArrayList<>();
        all.add(new OverviewBuilder(data, texts).build(sheets));
        all.addAll(sheets);
        return all;
    }
}
