package henan.atlas.profile;

import henan.atlas.domain.SubjectRef;
import java.util.List;

/**
 * A section of a page.
 *
 * @param tab        the part it stands under
 * @param id         short name, the same on every page
 * @param title      title
 * @param entries    lines of label and value
 * @param statements sentences
 * @param figures    measured values, by series
 * @param stages     stages of an industry chain, upstream to downstream
 * @param readings   case studies, whole
 * @param remark     what is to be said of the section as a whole: 书中未载, 资料未载; empty for nothing
 */
public record Section(Tab tab, String id, String title, List<PropertyRow> entries, List<Statement> statements,
                      List<FigureSeries> figures, List<ChainStage> stages, List<CaseReading> readings,
                      String remark) {
    public Section {
        entries = List.copyOf(entries);
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
        stages = List.copyOf(stages);
        readings = List.copyOf(readings);
    }

    static Section ofEntries(Tab tab, String id, String title, List<PropertyRow> entries, String whenEmpty) {
        return new Section(tab, id, title, entries, List.of(), List.of(), List.of(), List.of(),
                entries.isEmpty() ? whenEmpty : "");
    }

    static Section ofStatements(Tab tab, String id, String title, List<Statement> statements, String remark) {
        return new Section(tab, id, title, List.of(), statements, List.of(), List.of(), List.of(), remark);
    }

    static Section ofFigures(Tab tab, String id, String title, List<FigureSeries> figures, String whenEmpty) {
        return new Section(tab, id, title, List.of(), List.of(), figures, List.of(), List.of(),
                figures.isEmpty() ? whenEmpty : "");
    }

    static Section ofStages(Tab tab, String id, String title, List<ChainStage> stages) {
        return new Section(tab, id, title, List.of(), List.of(), List.of(), stages, List.of(), "");
    }

    static Section ofReadings(String id, String title, List<CaseReading> readings) {
        return new Section(Tab.CASES, id, title, List.of(), List.of(), List.of(), List.of(), readings, "");
    }

    /** The same with the terms explained in it that are met for the first time. */
    Section explained(TermMentions mentions, SubjectRef page) {
        return new Section(tab, id, title, entries, mentions.firstIn(statements, page), figures, stages,
                readings.stream().map(reading -> reading.explained(mentions, page)).toList(), remark);
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /** Number of things it lists. */
    public int size() {
        return entries.size() + statements.size() + figures.size() + stages.size() + readings.size();
    }
}
