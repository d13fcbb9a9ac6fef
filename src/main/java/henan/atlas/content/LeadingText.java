package henan.atlas.content;

import henan.atlas.domain.LeadingIndustry;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Leading industries in one line: their names in the order of the sources, and behind them the time and scope they are
 * known for where that is not plainly the map's year.
 */
public final class LeadingText {
    private static final Messages TEXTS = Messages.of("content");

    private LeadingText() {
    }

    /** The line; empty for none. */
    public static String of(List<LeadingIndustry> leading, AtlasIndex index) {
        return groups(leading, each -> List.of(each.said(), index.afterBook(each))).stream()
                .map(group -> names(group) + Punctuation.bracketed(marked(group.get(0), index)))
                .collect(Collectors.joining(Punctuation.names()));
    }

    /** The same without marks of what is known from after the book only, for where that is told besides. */
    public static String unmarked(List<LeadingIndustry> leading, AtlasIndex index) {
        return groups(leading, LeadingIndustry::said).stream()
                .map(group -> names(group) + Punctuation.bracketed(remark(group.get(0), index)))
                .collect(Collectors.joining(Punctuation.names()));
    }

    /** Neighbours of which the same is said, in order. @param said what of an industry */
    public static List<List<LeadingIndustry>> groups(List<LeadingIndustry> leading,
                                                     Function<LeadingIndustry, ?> said) {
        List<List<LeadingIndustry>> groups = new ArrayList<>();
        Object before = groups;
        for (LeadingIndustry next : leading) {
            Object now = said.apply(next);
            if (!now.equals(before)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(next);
            before = now;
        }
        return groups;
    }

    /** The names alone. */
    public static String names(List<LeadingIndustry> leading) {
        return leading.stream().map(LeadingIndustry::name).collect(Collectors.joining(Punctuation.names()));
    }

    /** Time and scope of an industry; empty where it is plainly of the map's year. */
    public static String remark(LeadingIndustry industry, AtlasIndex index) {
        return industry.period().year().isPresent() && !index.afterBook(industry).isAfter() ? "" : industry.said();
    }

    /** The same with the mark of what is known from after the book only. */
    private static String marked(LeadingIndustry industry, AtlasIndex index) {
        AfterBook after = index.afterBook(industry);
        if (after.isAfter() && !industry.said().isEmpty()) {
            return TEXTS.get("leading.afterBook", after.mark(), industry.said());
        }
        return after.isAfter() ? after.mark() : remark(industry, index);
    }
}
