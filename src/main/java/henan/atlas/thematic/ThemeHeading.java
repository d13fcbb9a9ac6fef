package henan.atlas.thematic;

import henan.atlas.domain.Period;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What stands above a theme's map or list: whose figures they are, of how many places, and when. A theme that has
 * figures of some places only says so in its title, so that no one takes a few for the province.
 *
 * @param title    as in 有数据的14个产业集聚区：入驻企业（2009—2013年）
 * @param subtitle of how many places there are figures, unit and method
 */
public record ThemeHeading(String title, String subtitle) {
    private static final Messages TEXTS = Messages.of("thematic");

    /**
     * Words it.
     *
     * @param table  the places that are shown
     * @param method how they are drawn
     */
    static ThemeHeading of(ThemeTable table, String method) {
        String where = where(table);
        // Of the area itself there is one figure, and no number of places to tell.
        List<String> parts = new ArrayList<>(table.isOfAreaItself() ? List.of() : List.of(where + coverage(table)));
        if (!table.theme().unit().isBlank() && table.theme().measure() != Measure.RANK) {
            parts.add(TEXTS.get("heading.unit", table.theme().unit().strip()));
        }
        parts.add(method);
        // Of figures each tells it by itself.
        long later = table.theme().measure() != Measure.KIND ? 0
                : table.values().stream().filter(v -> v.after().isAfter()).count();
        if (later > 0) {
            parts.add(TEXTS.get("heading.later", later));
        }
        return new ThemeHeading(titleOf(table), String.join(Punctuation.gap(), parts));
    }

    /** The title alone: whose figures, of how many places where not of all, and when. */
    public static String titleOf(ThemeTable table) {
        return Punctuation.remarked(where(table) + subject(table), time(table));
    }

    private static String where(ThemeTable table) {
        return table.part().map(part -> TEXTS.get("heading.area", part.area())).orElse("");
    }

    /** What the signs of a legend stand for. */
    static String ofLegend(ThemeTable table) {
        String unit = table.theme().unit().strip();
        return Punctuation.remarked(table.theme().title(), table.theme().measure() == Measure.RANK ? "" : unit);
    }

    private static String subject(ThemeTable table) {
        Theme theme = table.theme();
        if (table.isOfAreaItself() && !table.values().isEmpty()) {
            return theme.title();
        }
        if (table.values().isEmpty()) {
            return TEXTS.get("heading.none", theme.title());
        }
        return table.missing().isEmpty() ? TEXTS.get(theme.room() + ".all." + table.unit(), theme.title())
                : TEXTS.get("heading.some", TEXTS.get(theme.room() + ".known"), table.values().size(),
                TEXTS.get("unit." + table.unit()), theme.title());
    }

    private static String coverage(ThemeTable table) {
        int known = table.values().size();
        String unit = TEXTS.get("unit." + table.unit());
        return table.missing().isEmpty() ? TEXTS.get("coverage.all", known, unit)
                : TEXTS.get("coverage.some", known, known + table.missing().size(), unit,
                TEXTS.get(table.theme().room() + ".known"));
    }

    /** When: the years the figures are of, where each has its own; else the period that was asked for. */
    public static String time(ThemeTable table) {
        if (table.theme().group() == ThemeGroup.COVERAGE) {
            return TEXTS.get("time.coverage");
        }
        IntStream years = table.values().stream().map(ThemeValue::time).filter(time -> time.year().isPresent())
                .mapToInt(time -> Integer.parseInt(time.end().substring(0, 4)));
        int[] sorted = years.sorted().toArray();
        if (table.period().startsWith(Theme.UP_TO) && sorted.length > 0) {
            return Period.ofYears(sorted[0], sorted[sorted.length - 1]).inWords();
        }
        return table.theme().group() == ThemeGroup.CLUSTERS && Period.of(table.period()).isYear()
                ? TEXTS.get("time.end", table.period()) : Theme.inWords(table.period());
    }
}
