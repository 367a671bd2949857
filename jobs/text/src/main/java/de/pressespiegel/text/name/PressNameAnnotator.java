package de.pressespiegel.text.name;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.text.budget.Budget;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.knowledge.KnowledgeBase;
import de.pressespiegel.text.knowledge.NameLists;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.name.tagging.FormTable;
import de.pressespiegel.text.name.tagging.KnownNames;
import de.pressespiegel.text.name.tagging.SequenceModel;
import de.pressespiegel.text.token.Sentence;
import de.pressespiegel.text.token.Tokenizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Names of German press text, from knowledge base, sequence model and rules. Thread-safe. */
public final class PressNameAnnotator implements NameAnnotator {
    private final FormTable forms;
    private final NameLists lists;
    private final NameFinder finder;
    private final Origins origins;
    private final Descriptions descriptions;
    private final PersonResolver persons;
    private final ThingResolver things;
    private final Compounds compounds;
    private final EventNouns events;
    private final GovernmentPhrases governments;
    private final Metonyms metonyms;
    private final RoleReader roleReader;
    private final StandIns standIns;
    private final HomeCountry countries;
    private final ToneReader tone;

    private PressNameAnnotator(
            KnowledgeBase knowledge,
            HomeCountry countries,
            NameLists lists,
            FormTable forms,
            SequenceModel model,
            ToneReader tone) {
        EntityMaker maker = new EntityMaker(knowledge);
        this.forms = forms;
        this.lists = lists;
        this.finder = new NameFinder(model);
        this.origins = new Origins(lists);
        this.descriptions = new Descriptions(lists);
        this.persons = new PersonResolver(knowledge, lists, maker, descriptions);
        this.things = new ThingResolver(maker);
        this.compounds = new Compounds(lists);
        this.events = new EventNouns(lists, maker);
        this.governments = new GovernmentPhrases(lists);
        this.metonyms = new Metonyms(knowledge, lists);
        this.roleReader = new RoleReader(lists);
        this.standIns = new StandIns(lists);
        this.countries = countries;
        this.tone = tone;
    }

    /** Loads {@code conf/knowledge} and the model that the build trained; mentions have tone 0. */
    public static PressNameAnnotator load(Path conf, Tokenizer tokenizer, Morphology morphology) {
        return load(conf, tokenizer, morphology, ToneReader.NEUTRAL);
    }

    /** The same with a reader of tone. */
    public static PressNameAnnotator load(Path conf, Tokenizer tokenizer, Morphology morphology, ToneReader tone) {
        KnowledgeBase knowledge = KnowledgeBase.load(conf, tokenizer, morphology);
        SequenceModel model = SequenceModel.load();
        NameLists lists = NameLists.load(conf);
        FormTable forms = new FormTable(knowledge, lists, morphology, model);
        return new PressNameAnnotator(knowledge, HomeCountry.load(conf, knowledge), lists, forms, model, tone);
    }

    @Override
    public NameResult annotate(String articleId, Document document, @Nullable String homeCountry, Budget budget) {
        Scan scan = Scan.of(document, forms, budget);
        List<KnownNames.Match> known = KnownNames.find(document.sentences(), scan.forms());
        Meanings meanings = new Meanings(known, countries.of(document, homeCountry, known));
        List<Draft> weak = new ArrayList<>();
        List<Draft> drafts = finder.find(scan, meanings, weak);
        origins.apply(scan, drafts);
        descriptions.apply(scan, drafts);
        Enumerations.align(scan, drafts, descriptions);
        Repeats.align(scan, drafts, lists);
        Persons found = persons.resolve(scan, drafts);
        Repeats.add(scan, drafts, found);
        Particles.widen(scan, drafts, found);
        compounds.add(scan, meanings, drafts, found);
        sort(drafts);
        things.resolve(scan, drafts);
        Repeats.support(scan, weak, drafts);
        events.add(scan, drafts);
        sort(drafts);
        governments.widen(scan, drafts);
        metonyms.resolve(scan, drafts);
        List<RoleReading> roles = roleReader.read(scan, drafts, found);
        standIns.add(scan, drafts, found);
        Pronouns.add(scan, drafts, found);
        return assemble(articleId, scan, drafts, roles);
    }

    private static void sort(List<Draft> drafts) {
        drafts.sort(Comparator.comparingInt((Draft draft) -> draft.startChar));
    }

    private NameResult assemble(String articleId, Scan scan, List<Draft> drafts, List<RoleReading> roles) {
        sort(drafts);
        List<Mention> mentions = new ArrayList<>(drafts.size());
        TreeMap<String, NamedEntity> entities = new TreeMap<>();
        int free = 0;
        for (Draft draft : drafts) {
            NamedEntity entity = draft.entity;
            if (entity == null || draft.startChar < free) {
                continue;
            }
            free = draft.endChar;
            entities.putIfAbsent(entity.entityId(), entity);
            Sentence sentence = scan.sentence(draft.first);
            scan.budget().steps(sentence.endToken() - sentence.firstToken());
            mentions.add(new Mention(
                    articleId,
                    mentions.size(),
                    draft.startChar,
                    draft.endChar,
                    sentence.no(),
                    sentence.kind(),
                    scan.document().text().substring(draft.startChar, draft.endChar),
                    entity.entityId(),
                    entity.entityType(),
                    draft.form,
                    draft.literalEntityId,
                    tone.tone(scan.document(), sentence, draft.startChar, draft.endChar),
                    false, // what the corpus repeats is known only later
                    draft.confidence,
                    draft.rule));
        }
        return new NameResult(List.copyOf(mentions), List.copyOf(entities.values()), List.copyOf(roles));
    }
}
