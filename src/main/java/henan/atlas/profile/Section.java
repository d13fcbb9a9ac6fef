package henan.atlas.profile;

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
 * @param remark     what is to be said of the section as a whole: 书中未载, 资料未载; empty for nothing
 */
public record Section(Tab tab, String id, String title, List<Entry> entries, List<Statement> statements,
                      List<FigureSeries> figures, String remark) {
    public Section {
        entries = List.copyOf(entries);
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
    }

    static Section ofEntries(Tab tab, String id, String title, List<Entry> entries, String whenEmpty) {
        return new Section(tab, id, title, entries, List.of(), List.of(), entries.isEmpty() ? whenEmpty : "");
    }

    static Section ofStatements(Tab tab, String id, String title, List<Statement> statements, String remark) {
        return new Section(tab, id, title, List.of(), statements, List.of(), remark);
    }

    static Section ofFigures(Tab tab, String id, String title, List<FigureSeries> figures, String whenEmpty) {
        return new Section(tab, id, title, List.of(), List.of(), figures, figures.isEmpty() ? whenEmpty : "");
    }

    public boolean isEmpty() {
        return entries.isEmpty() && statements.isEmpty() && figures.isEmpty();
    }

    /** Number of things it lists. */
    public int size() {
        return entries.size() + statements.size() + figures.size();
    }
}
