package henan.atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.domain.Term;
import henan.atlas.fixture.InventedProvince;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the panels of the reference activities and the command line show. */
class ReferencePanelsTest {
    private final ProfileAssembler assembler = new ProfileAssembler(InventedProvince.content());

    @Test
    void bookIndexKeepsPartsAndSaysWhoseTitlePageIsNone() {
        BookIndex book = assembler.book();
        assertEquals(List.of("前置", "市县实践"), book.parts().stream().map(BookIndex.Part::title).toList());
        assertEquals("虚构作者. 产业集聚看虚构省[M]. 虚构市: 虚构出版社, 2014.", book.citation());
        assertEquals(2, book.entries().size());
    }

    @Test
    void entryOfTheBookLinksToItsPlacesOrSaysThatTheyAreNotConfirmed() {
        BookIndex.Line unplaced = assembler.book().parts().get(0).entries().get(0);
        BookIndex.Line placed = assembler.book().parts().get(1).entries().get(0);
        assertEquals("所写地点未能确认", unplaced.remark());
        assertEquals(List.of("岭东市产业集聚区", "岭东市"), placed.places().stream().map(Link::text).toList());
        assertEquals("12", placed.page());
        assertEquals("冷出来的热产业: 岭东市产业集聚区走笔[M]//虚构作者. 产业集聚看虚构省. 虚构市: 虚构出版社, 2014: 12.",
                placed.citation());
    }

    @Test
    void timelineStandsInOrderOfTimeAndSetsApartWhatTheBookCouldNotTell() {
        Timeline timeline = assembler.timeline();
        assertEquals(List.of("2009", "2012", "2014"), timeline.events().stream().map(Timeline.Event::year).toList());
        assertEquals(List.of("4月", "", "5月"), timeline.events().stream().map(Timeline.Event::day).toList());
        assertEquals(List.of(false, false, true),
                timeline.events().stream().map(Timeline.Event::afterBook).toList());
        assertTrue(timeline.events().stream().allMatch(event -> !event.told().citations().isEmpty()));
        assertEquals(List.of("case_study:lingdong"),
                timeline.events().get(1).cases().stream().map(l -> l.target().orElseThrow().toString()).toList());
        assertEquals(List.of(1, 2), timeline.references().stream().map(Reference::number).toList());
    }

    @Test
    void wordingsThatTogetherReadAsTheTermAreNoOther() {
        assertEquals(List.of(), Glossary.otherWordings(term("一个载体、三大体系", "一个载体", "三大体系")));
        assertEquals(List.of("产城融合"), Glossary.otherWordings(term("产城互动", "产城融合")));
        assertEquals(List.of("集聚区"), Glossary.otherWordings(term("产业集聚区", "集聚区")));
    }

    private static Term term(String name, String... aliases) {
        return new Term("t", name, List.of(aliases), "意义。", "", List.of());
    }

    @Test
    void glossaryTellsWhereATermIsUsedAndExplainsOtherTermsInItsMeaning() {
        Glossary.Word cluster = assembler.glossary().words().get(0);
        Glossary.Word town = assembler.glossary().words().get(1);
        assertEquals("前言", cluster.firstPlace());
        assertEquals(List.of("event:e1", "term:t2"), cluster.uses().stream()
                .map(use -> use.label().target().orElseThrow().toString()).toList());
        assertEquals(List.of("大事", "术语"), cluster.uses().stream().map(use -> use.value().text()).toList());
        assertEquals(1, town.meaning().mentions().size());
        assertEquals(List.of(), town.uses());
    }

    @Test
    void aCaseExplainsATermWhereItHasItFirst() {
        Statement late = new Statement("后来的产业集聚区。", "", List.of());
        CaseStudyText reading = new CaseStudyText(Link.NONE, List.of(
                new CaseStudyText.Part("背景", "", false, false,
                        List.of(List.of(new Statement("一片产业集聚区。", "", List.of())))),
                new CaseStudyText.Part("做法", "", false, false, List.of(List.of(late)))), List.of());
        CaseStudyText explained = reading.explained(new TermMentions(InventedProvince.content()), SubjectRef.PROVINCE);
        assertEquals(1, explained.parts().get(0).paragraphs().get(0).get(0).mentions().size());
        assertEquals(List.of(List.of(late)), explained.parts().get(1).paragraphs());
    }

    @Test
    void coverageCountsAgainstThePublishedNumberAndNamesItsSource() {
        CoverageByPrefecture coverage = assembler.coverage();
        assertEquals(7, coverage.province().publishedTotal());
        assertEquals(List.of(1), coverage.province().published().get(0).citations());
        assertEquals(0, coverage.prefectures().get(0).publishedTotal());
        assertEquals(coverage.prefectures().get(0).coverage().clusters(), coverage.prefectures().get(0).whole());
    }

    @Test
    void publicationsCanBeCitedAndPlacesCannot() {
        assertTrue(assembler.assemble(SubjectRef.source("seed")).orElseThrow().citation().startsWith("虚构作者. "));
        assertTrue(assembler.assemble(new SubjectRef(SubjectKind.BOOK_ENTRY, "b2")).orElseThrow().citation()
                .contains("[M]//"));
        assertEquals("", assembler.assemble(SubjectRef.PROVINCE).orElseThrow().citation());
    }
}
