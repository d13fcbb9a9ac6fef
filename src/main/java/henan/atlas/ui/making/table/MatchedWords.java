package henan.atlas.ui.making.table;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.table.Cell;
import henan.atlas.table.Column;
import henan.atlas.table.Condition;
import henan.atlas.table.ListedRow;
import henan.atlas.table.TableQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Why a row is listed: the words of its cells that conditions were met by. */
final class MatchedWords {
    /** Columns asked for by ids, and the columns that tell the same in words. */
    private static final Map<String, Set<String>> TOLD_IN = Map.of(
            "industry_ids", Set.of("industry_ids", "leading_industries"),
            "county_codes", Set.of("county_codes", "county", "county_text"));

    private final AtlasIndex index;
    private final ValueNames names;

    MatchedWords(ListModel model) {
        index = model.content().index();
        names = model.names();
    }

    /**
     * A part of a cell's words.
     *
     * @param from its first letter, from 0
     * @param to   the letter behind its last
     */
    record Part(int from, int to) {
    }

    /** The parts of what a row tells in a column that conditions were met by, from the left, none within another. */
    List<Part> of(TableQuery query, ListedRow row, Column column, Cell cell) {
        if (!cell.isTold()) {
            return List.of();
        }
        String words = cell.shown().toLowerCase(Locale.ROOT);
        List<Part> found = query.conditions().stream().flatMap(each -> asked(each, row, column, words))
                .map(part -> part.toLowerCase(Locale.ROOT)).distinct().flatMap(part -> parts(words, part).stream())
                .sorted(Comparator.comparingInt(Part::from).thenComparing(part -> -part.to())).toList();
        List<Part> apart = new ArrayList<>();
        for (Part part : found) {
            if (apart.isEmpty() || part.from() >= apart.get(apart.size() - 1).to()) {
                apart.add(part);
            }
        }
        return apart;
    }

    private Stream<String> asked(Condition condition, ListedRow row, Column column, String words) {
        if (condition instanceof Condition.Contains asked) {
            return asked.column().equals(column.id()) ? Stream.of(asked.words()) : Stream.empty();
        }
        if (!(condition instanceof Condition.AnyOf asked)
                || !TOLD_IN.getOrDefault(asked.column(), Set.of(asked.column())).contains(column.id())) {
            return Stream.empty();
        }
        Stream<String> values = column.id().equals("leading_industries")
                ? index.cluster(row.subject().id()).stream().flatMap(one -> index.leadingShown(one).stream())
                        .filter(each -> each.industryIds().stream().anyMatch(asked.keys()::contains))
                        .map(LeadingIndustry::name)
                : asked.keys().stream().map(key -> names.of(asked.column(), key));
        // One of several: what is all that a cell tells needs no mark.
        return values.filter(value -> value.length() < words.length());
    }

    private static List<Part> parts(String words, String part) {
        List<Part> found = new ArrayList<>();
        for (int at = words.indexOf(part); at >= 0 && !part.isEmpty(); at = words.indexOf(part, at + part.length())) {
            found.add(new Part(at, at + part.length()));
        }
        return found;
    }
}
