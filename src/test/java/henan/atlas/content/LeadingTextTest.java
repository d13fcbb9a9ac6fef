package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.domain.Citation;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.Period;
import henan.atlas.domain.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadingTextTest {
    private static final AtlasIndex INDEX = AtlasSnapshot.of(Map.of()).with(RecordTypes.SOURCE, List.of(
            new Source("late", "", "", "", "", Period.of("2018"), Period.NONE, "", "", ""))).index();

    private static LeadingIndustry named(String name, String period, String note) {
        return new LeadingIndustry("x", name, List.of("textile"), Period.of(period), note, List.of());
    }

    @ParameterizedTest
    @CsvSource({"2018, 报道口径, 服装（书后：2018年报道口径）", "2014-12, '', 服装（书后：2014年12月）", "2013-12, 报道口径, 服装",
        "'', '', 服装", "日期未标, 招商页口径, 服装（日期未标，招商页口径）", "'', 县域口径, 服装（县域口径）"})
    void whatIsNotPlainlyOfTheMapsYearSaysSo(String period, String note, String text) {
        assertEquals(text, LeadingText.of(List.of(named("服装", period, note)), INDEX));
    }

    @Test
    void whatOnlyALaterSourceSaysSaysSo() {
        List<Citation> late = List.of(new Citation("late", ""));
        assertEquals("服装（书后资料）、皮革（书后资料：县域口径）、制帽", LeadingText.of(List.of(
                new LeadingIndustry("x", "服装", List.of(), Period.NONE, "", late),
                new LeadingIndustry("x", "皮革", List.of(), Period.NONE, "县域口径", late),
                named("制帽", "", "")), INDEX));
    }

    @Test
    void neighboursOfOneTimeShareIt() {
        assertEquals("服装、皮革（书后：2018年）、制帽（书后：2019年）、羽绒", LeadingText.of(List.of(named("服装", "2018", ""),
                named("皮革", "2018", ""), named("制帽", "2019", ""), named("羽绒", "", "")), INDEX));
        assertEquals("", LeadingText.of(List.of(), INDEX));
    }
}
