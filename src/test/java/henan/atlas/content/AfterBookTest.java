package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.Period;
import henan.atlas.domain.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfterBookTest {
    private static final List<Source> SOURCES = List.of(source(Source.BOOK, "2014-01"), source("paper", "2013-12-31"),
            source("late", "2014-02"), source("about", "约2016"), source("undated", ""));
    private final AtlasIndex index = AtlasSnapshot.of(Map.of()).with(RecordTypes.SOURCE, SOURCES).index();

    private static Source source(String id, String date) {
        return new Source(id, id, "", "", "", Period.of(date), Period.NONE, "", "报道", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // The book tells it: whatever else does, and of whatever time it speaks.
        "2013|seed|NO", "2014-01|seed|NO", "|seed;late|NO",
        // It speaks of a later time.
        "2014|paper|TIME", "2015H1|late|TIME", "2014-2018|late|TIME", "约2016|undated|TIME",
        // It speaks of the map's year or of no certain time, and only what came later says so.
        "2012|late|SOURCES", "|late|SOURCES", "|late;about|SOURCES", "日期未标|about|SOURCES",
        // One of its sources is of the time, or has no date.
        "2013|paper|NO", "2013|paper;late|NO", "|undated|NO", "|late;undated|NO", "2013-2015|paper|NO",
        // Nothing is known of what it rests on.
        "2013|nowhere|NO", "2013||NO"})
    void whatIsKnownFromAfterTheBookOnly(String period, String sources, AfterBook expected) {
        List<Citation> citations = sources == null ? List.of() : Arrays.stream(sources.split(";"))
                .map(id -> new Citation(id, "")).toList();
        assertEquals(expected, index.afterBook(Period.of(period == null ? "" : period), citations));
    }

    /** The map shows a cluster by what is not marked: the same rule divides and marks. */
    @Test
    void theLeadingIndustriesShownAreThoseThatAreNotMarked() {
        Cluster cluster = new Cluster("x", "", "", List.of(), "", "", "", OptionalInt.empty(), OptionalInt.empty(), "",
                Confidence.A, null, null, List.of());
        AtlasIndex told = AtlasSnapshot.of(Map.of()).with(RecordTypes.SOURCE, SOURCES)
                .with(RecordTypes.CLUSTER, List.of(cluster)).with(RecordTypes.LEADING_INDUSTRY, List.of(
                        leading("早说的", "2012", "paper"), leading("书里说的", "2014", Source.BOOK),
                        leading("后来才说的", "", "late"), leading("说后来的", "2015", "paper"))).index();
        assertEquals(List.of("早说的", "书里说的"), names(told.leadingShown(cluster)));
        assertEquals(List.of("后来才说的", "说后来的"), names(told.leadingAfterwards(cluster)));
    }

    private static List<String> names(List<LeadingIndustry> leading) {
        return leading.stream().map(LeadingIndustry::name).toList();
    }

    private static LeadingIndustry leading(String name, String period, String source) {
        return new LeadingIndustry("x", name, List.of(), Period.of(period), "", List.of(new Citation(source, "")));
    }

    @ParameterizedTest
    @CsvSource({"TIME,书后,说的是2014年及以后的事", "SOURCES,书后资料,这里所引的出处都是2014年及以后发表的"})
    void theMarkSaysWhy(AfterBook after, String mark, String why) {
        assertEquals(mark, after.mark());
        assertTrue(after.why().startsWith(why), after.why());
        assertEquals("", AfterBook.NO.mark() + AfterBook.NO.inline() + AfterBook.NO.why());
    }
}
