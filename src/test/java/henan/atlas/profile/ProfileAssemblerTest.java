package henan.atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AfterBook;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.Field;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Fact;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Period;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectRef;
import henan.atlas.domain.TimelineEvent;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.fixture.Promoted;
import henan.atlas.fixture.UnsourcedSeat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileAssemblerTest {
    private final ProfileAssembler assembler = new ProfileAssembler(InventedProvince.content());

    private Profile page(String subject) {
        return assembler.assemble(SubjectRef.parse(subject)).orElseThrow();
    }

    private static <S extends Section> S section(Class<S> kind, Profile page, String id) {
        return page.sections().stream().filter(s -> s.id().equals(id)).findFirst().map(kind::cast).orElseThrow();
    }

    private static Section.Rows rows(Profile page, String id) {
        return section(Section.Rows.class, page, id);
    }

    private static Section.Sentences sentences(Profile page, String id) {
        return section(Section.Sentences.class, page, id);
    }

    private static Section.Cases cases(Profile page) {
        return section(Section.Cases.class, page, "case");
    }

    private static Section.Figures figures(Profile page) {
        return section(Section.Figures.class, page, "figures");
    }

    private static List<String> labels(Section.Rows section) {
        return section.entries().stream().map(entry -> entry.label().text()).toList();
    }

    @Test
    void clusterPageLeadsFromProvincePrefectureAndCountyToItsLevel() {
        assertEquals(List.of(Link.to("河南省", SubjectRef.parse("province:410000")),
                Link.to("丰禾市", SubjectRef.parse("prefecture:419100")),
                Link.to("岭东市", SubjectRef.parse("county:419181")), Link.plain("省级产业集聚区")), page("cluster:lingdong")
                .heading().breadcrumb());
    }

    @Test
    void aCitySaysWhatItsSignOnTheMapIsAt() {
        SubjectRef city = SubjectRef.prefecture("419300");
        assertEquals("图上的符号在城市的地名点，不是政府所在", seat(assembler, city).detail());
        assertEquals("图上位置为示意：没有公开的城市坐标", seat(new ProfileAssembler(
                UnsourcedSeat.of(InventedProvince.content(), city)), city).detail());
    }

    private static PropertyRow seat(ProfileAssembler assembler, SubjectRef city) {
        return rows(assembler.assemble(city).orElseThrow(), "basics").entries().stream()
                .filter(row -> row.label().text().equals("驻地")).findFirst().orElseThrow();
    }

    @Test
    void chainRunsFromUpstreamToDownstream() {
        Section.Chain chain = section(Section.Chain.class, page("cluster:lingdong"), "chain");
        assertEquals(List.of("上游", "中游", "下游"), chain.stages().stream().map(ChainStage::name).toList());
        assertEquals(List.of("压缩机", "冰箱、冷柜", "冷链物流"), chain.stages().stream()
                .flatMap(stage -> stage.links().stream()).map(Statement::text).toList());
    }

    @Test
    void citationsAreNumberedOnceAndListedInThatOrder() {
        Profile page = page("cluster:lingdong");
        assertEquals(List.of(1, 2, 3), page.references().stream().map(Reference::number).toList());
        assertEquals(List.of(1, 3), sentences(page, "cases").statements().get(0).citations());
        assertEquals("虚构作者. 产业集聚看虚构省[M]. 虚构市: 虚构出版社, 2014: 12.", page.reference(1).full());
        assertEquals("虚构日报的报道[N/OL]. 虚构日报, 2013-06-01[2013-07-01]. https://example.invalid/a?b=1.",
                page.reference(3).full());
        assertEquals("source:paper", page.reference(3).source().target().orElseThrow().toString());
    }

    @Test
    void aCaseStandsWholeOnThePageOfItsClusterAndItsSentencesFollow() {
        Profile page = page("cluster:lingdong");
        List<String> inCases = page.sections(ProfileTab.CASES).stream().map(Section::title).toList();
        assertEquals(List.of("教学案例", "事实摘录", "表彰", "书中篇目"), inCases);
        CaseStudyText reading = cases(page).readings().get(0);
        assertEquals(Link.to("一台冷柜背后的三十家配件厂", SubjectRef.parse("case_study:lingdong")), reading.title());
        assertEquals(List.of("背景", "做法", "成效", "启示", "书出版之后"),
                reading.parts().stream().map(CaseStudyText.Part::title).toList());
        assertEquals(2, reading.parts().get(1).paragraphs().size());
        assertEquals(2, reading.questions().size());
    }

    @Test
    void whatCameAfterTheBookIsToldApartWithItsTime() {
        List<CaseStudyText.Part> parts = cases(page("case_study:lingdong")).readings().get(0).parts();
        assertEquals(List.of(false, false, false, false, true), parts.stream().map(p -> p.afterBook()).toList());
        assertEquals("2016—2017年", parts.get(4).time());
        assertEquals("", parts.get(0).time());
    }

    @Test
    void aCaseLeadsToItsSubjectsAndPrefecturesListTheCasesOfTheirClusters() {
        Profile page = page("case_study:lingdong");
        assertEquals(List.of("岭东市产业集聚区", "岭东市"), labels(rows(page, "about")));
        assertEquals(List.of("河南省", "丰禾市", "教学案例"),
                page.heading().breadcrumb().stream().map(Link::text).toList());
        assertEquals(List.of("一台冷柜背后的三十家配件厂"), labels(rows(page("prefecture:419100"), "caseStudies")));
        assertEquals(1, cases(page("county:419181")).readings().size());
        assertTrue(page("prefecture:419300").sections().stream().noneMatch(s -> s.id().equals("caseStudies")));
    }

    @Test
    void casesStandInOrderOfTimeAndUndatedOnesLast() {
        List<String> times = sentences(page("cluster:lingdong"), "cases").statements().stream()
                .map(Statement::time).toList();
        assertEquals(List.of("2013", ""), times);
    }

    @Test
    void sourcesThatDisagreeStandSideBySide() {
        FigureSeries series = figures(page("cluster:lingdong")).figures().get(0);
        assertTrue(series.isDisputed());
        assertEquals(List.of("120", "118.6"), series.figures().stream().map(FigureSeries.Figure::value).toList());
        assertEquals(List.of("主营业务收入", "销售收入"),
                series.figures().stream().map(FigureSeries.Figure::indicator).toList());
    }

    @Test
    void figureThatNobodyDisputesIsNotMarked() {
        assertFalse(figures(page("prefecture:419100")).figures().get(0).isDisputed());
    }

    @Test
    void whatIsNotKnownIsSaidAndByWhom() {
        Profile page = page("cluster:shangting");
        assertEquals("未见", rows(page, "firms").remark());
        assertEquals("书的前部未见（正文不在手头）", sentences(page, "cases").remark());
        assertEquals("书的前部未见（正文不在手头）", rows(page, "book").remark());
        assertTrue(rows(page, "basics").entries().stream()
                .anyMatch(e -> e.label().text().equals("主导产业") && e.value().text().equals("待考")));
    }

    @Test
    void caseTextFromOtherSourcesSaysThatTheBookIsSilent() {
        assertEquals("书的前部未见（正文不在手头），以下据其他资料。", sentences(page("prefecture:419300"), "cases").remark());
        assertEquals("", sentences(page("cluster:lingdong"), "cases").remark());
    }

    @Test
    void whyTheBookHasNoEntryIsSaid() {
        AtlasSnapshot later = Promoted.content().with(RecordTypes.BOOK_ENTRY, List.of());
        assertEquals("晋级在书出版之后", rows(new ProfileAssembler(later).assemble(SubjectRef.cluster("liangkou"))
                .orElseThrow(), "book").remark());
        Fact told = new Fact("told", SubjectRef.cluster("shangting"), "书中提到。", Period.of("2013"),
                List.of(new Citation(Source.BOOK, "")));
        AtlasSnapshot named = InventedProvince.content().with(RecordTypes.FACT, List.of(told));
        assertEquals("没有单列的篇目；书中说到它的话，见注明该书的各条", rows(new ProfileAssembler(named)
                .assemble(SubjectRef.cluster("shangting")).orElseThrow(), "book").remark());
    }

    @Test
    void weakEvidenceIsMarked() {
        Profile page = page("cluster:shangting");
        assertTrue(page.heading().tags().stream().anyMatch(tag -> tag.tone() == ProfileHeading.Tone.UNCERTAIN));
        assertEquals(1, page.heading().notices().stream().filter(notice -> notice.startsWith("可信度 C")).count());
        assertTrue(rows(page, "basics").entries().stream().noneMatch(PropertyRow::uncertain));
        assertTrue(rows(page("county:419221"), "clusters").entries().get(0).uncertain());
        assertFalse(rows(page("county:419181"), "clusters").entries().get(0).uncertain());
    }

    @Test
    void leadingIndustriesOfALaterTimeSayWhichTime() {
        Profile page = page("cluster:shabei");
        assertEquals("主导产业（书后）　食品加工", page.heading().tags().get(0).link().text());
        assertEquals("2015年报道口径", rows(page, "basics").entries().get(0).detail());
        assertEquals(AfterBook.TIME, rows(page, "basics").entries().get(0).after());
        assertEquals("食品加工（书后：2015年报道口径）", rows(page("county:419381"), "clusters").entries().get(0).detail());
        assertEquals("面制品", rows(page("county:419321"), "clusters").entries().get(0).detail());
    }

    @Test
    void firmsAreCalledLeadingOnlyWhereASourceSaysSo() {
        assertEquals("代表企业", rows(page("cluster:lingdong"), "firms").title());
        assertEquals("龙头", rows(page("cluster:lingdong"), "firms").entries().get(0).value().text());
        assertEquals("", rows(page("cluster:liangkou"), "firms").entries().get(0).value().text());
        assertEquals("代表企业", rows(page("firm:maixiang"), "firmClusters").entries().get(0).value().text());
        assertEquals("有代表企业", rows(page("prefecture:419100"), "coverage").entries().get(2).label().text());
    }

    @Test
    void positionByWayOfIllustrationIsSaid() {
        assertTrue(page("cluster:hexin").heading().notices().contains("位置按县城示意。"));
        assertTrue(page("cluster:shabei").heading().notices().contains("位置取县域内一点示意。"));
        assertEquals(List.of(), page("cluster:lingdong").heading().notices());
    }

    @Test
    void aZoneThatIsNamedNoMoreIsNoChangeOfPlace() {
        AtlasSnapshot content = InventedProvince.content();
        Cluster old = content.index().cluster("lingdong").orElseThrow();
        Cluster zoned = new Cluster(old.id(), old.name(), old.prefectureCode(), old.countyCodes(), "岭东市（岭东新区）",
                "岭东市", old.level(), old.validFrom(), old.validTo(), old.note(), old.confidence(), old.position(),
                old.basis(), old.citations());
        assertEquals(List.of(), new ProfileAssembler(content.with(RecordTypes.CLUSTER, List.of(zoned)))
                .assemble(zoned.ref()).orElseThrow().heading().notices());
    }

    @Test
    void laterWithdrawalAndTodaysCountyAreSaid() {
        List<String> notices = page("cluster:shabei").heading().notices();
        assertTrue(notices.contains("2015年调出产业集聚区名单；2013年在列。"), notices::toString);
        assertTrue(notices.contains("所在地2013年属沙陂市（瀍溪区代管），今属沙陂市。"), notices::toString);
    }

    @Test
    void whatBecameOfAClusterRunsFromItsNameThenToTheLastOneKnown() {
        List<Statement> steps = sentences(page("cluster:laoting"), "thenNow").statements();
        assertEquals(List.of("2013", "2016", "2021-03", "今"), steps.stream().map(Statement::time).toList());
        assertEquals("当时称老汀县产业集聚区。", steps.get(0).text());
        assertEquals("所见资料中最近的名称是新汀经济开发区。", steps.get(3).text());
        assertTrue(steps.stream().noneMatch(step -> step.citations().isEmpty()));
    }

    @Test
    void aClusterThatEndedHasNoNameToday() {
        Profile page = page("cluster:shabei");
        assertEquals(List.of("2013", "2015-05"), sentences(page, "thenNow").statements().stream()
                .map(Statement::time).toList());
        assertTrue(page.heading().notices().contains("2015年调出产业集聚区名单；2013年在列。"));
        assertTrue(page("cluster:hexin").sections().stream().noneMatch(s -> s.id().equals("thenNow")));
    }

    @Test
    void renamedCountyGivesBothNames() {
        Profile page = page("county:419222");
        assertEquals("老汀县", page.heading().title());
        assertTrue(page.heading().notices().contains("今名新汀区。"));
        assertTrue(rows(page, "division").entries().stream().anyMatch(e -> e.detail().equals("2015年撤县设区")));
    }

    /** How many figures, which lead to them. */
    @Test
    void aPlaceLeadsToWhatIsToldOnThePagesOfItsClusters() {
        AtlasIndex index = InventedProvince.content().index();
        int found = 0;
        for (Cluster cluster : InventedProvince.content().clusters()) {
            for (SubjectRef place : List.of(index.standsIn(cluster).orElseThrow().ref(),
                    SubjectRef.prefecture(cluster.prefectureCode()))) {
                Link way = Link.to(index.observations(cluster.ref()).size() + "项", cluster.ref(), ProfileTab.FIGURES);
                boolean told = page(place.toString()).sections(ProfileTab.FIGURES).stream()
                        .filter(Section.Rows.class::isInstance).flatMap(s -> ((Section.Rows) s).entries().stream())
                        .anyMatch(row -> row.value().equals(way));
                assertEquals(!index.observations(cluster.ref()).isEmpty(), told, place + " " + cluster.id());
                found += told ? 1 : 0;
            }
        }
        assertTrue(found > 0);
    }

    @Test
    void countyWithoutPolygonSaysWhereItIsShown() {
        assertTrue(page("county:419102").heading().notices()
                .contains("新陌区没有单独的边界，地图上并在禾心区内表示。"));
    }

    @Test
    void prefectureSaysWhichOfItsUnitsAreNotDrawnApart() {
        PropertyRow units = rows(page("prefecture:419100"), "basics").entries().get(0);
        assertEquals("县级单位", units.label().text());
        assertEquals("其中禾心区、新陌区在图上没有分开", units.detail());
        assertEquals("", rows(page("prefecture:419200"), "basics").entries().get(0).detail());
    }

    @Test
    void aPrefectureThatIsOneUnitIsNotToldToHaveOneUnitAndItsSeatInItself() {
        AtlasSnapshot one = InventedProvince.content();
        Prefecture alone = one.prefectures().get(0);
        List<County> counties = new ArrayList<>(one.counties().stream()
                .filter(c -> !c.prefectureCode().equals(alone.code())).toList());
        counties.add(new County("419001", alone.name(), County.Kind.CITY, alone.code(), "Fenghe Shi", "419001",
                alone.name(), "", County.ProvinceDirect.JIYUAN, County.Outline.AS_WAS, "419001"));
        List<Prefecture> prefectures = new ArrayList<>(one.prefectures());
        prefectures.set(0, new Prefecture(alone.code(), alone.name(), alone.pinyin(), "419001",
                alone.publishedAreaKm2(), alone.areaNote(), alone.tint()));
        Profile page = new ProfileAssembler(one.with(RecordTypes.COUNTY, counties)
                .with(RecordTypes.PREFECTURE, prefectures)).assemble(alone.ref()).orElseThrow();
        assertEquals(List.of("产业集聚区"), labels(rows(page, "basics")));
        assertEquals(List.of("县级单位", "产业集聚区", "驻地"),
                labels(rows(page("prefecture:419100"), "basics")));
    }

    @Test
    void prefectureCountsItsClustersByIndustryAndCoverage() {
        Profile page = page("prefecture:419300");
        assertEquals(List.of("食品加工"), labels(rows(page, "byIndustry")));
        assertEquals("2个", rows(page, "byIndustry").entries().get(0).value().text());
        Section.Rows coverage = rows(page, "coverage");
        assertEquals(List.of("2个", "2个", "2个", "0个", "0个", "0个", "A 1　B 1　C 0", "2条中有1条"),
                coverage.entries().stream().map(e -> e.value().text()).toList());
        assertEquals(new Bar(List.of(1, 1, 0), 2), coverage.entries().get(6).bar());
    }

    @Test
    void provinceSaysHowManyOfThePublishedTotalAreKnown() {
        PropertyRow recorded = rows(page("province:410000"), "coverage").entries().get(0);
        assertEquals("7个，公布7个", recorded.value().text());
        assertEquals(new Bar(List.of(7), 7), recorded.bar());
        assertEquals(1, recorded.citations().size());
    }

    @Test
    void firmPageLeadsToEachOfItsClusters() {
        Section.Rows clusters = rows(page("firm:maixiang"), "firmClusters");
        assertEquals(List.of("cluster:liangkou", "cluster:shabei"),
                clusters.entries().stream().map(e -> e.label().target().map(SubjectRef::toString).orElse("")).toList());
        assertEquals(List.of("挂面", "面粉；出处未能复核"), clusters.entries().stream().map(PropertyRow::detail).toList());
    }

    /** A firm is told of at more places than the clusters it is recorded in; its name inside another is not its own. */
    @Test
    void firmPageTellsWhereElseTheAtlasNamesTheFirm() {
        AtlasSnapshot plain = InventedProvince.content();
        List<Firm> firms = new ArrayList<>(plain.firms());
        firms.add(new Firm("machines", "麦巷食品机械"));
        firms.add(new Firm("short", "麦巷"));
        List<Citation> cited = plain.facts().get(0).citations();
        ProfileAssembler pages = new ProfileAssembler(plain.with(RecordTypes.FIRM, firms)
                .with(RecordTypes.FACT, List.of(
                        new Fact("f1", SubjectRef.prefecture("419300"), "麦巷食品开工。", Period.of("2011"), cited),
                        new Fact("f2", SubjectRef.prefecture("419100"), "麦巷食品机械开工。", Period.of("2010"), cited)))
                .with(RecordTypes.EVENT, List.of(new TimelineEvent("e1", Period.of("2010-04"), "麦巷食品奠基。", "",
                        List.of(SubjectRef.cluster("lingdong")), cited))));
        Profile page = pages.assemble(SubjectRef.parse("firm:maixiang")).orElseThrow();
        List<PropertyRow> told = rows(page, "firmMentions").entries();
        assertEquals(List.of("麦巷食品奠基。", "麦巷食品开工。"), told.stream().map(PropertyRow::detail).toList());
        assertEquals(List.of("cluster:lingdong", "prefecture:419300"),
                told.stream().map(row -> row.label().target().orElseThrow().toString()).toList());
        assertTrue(told.stream().noneMatch(row -> row.citations().isEmpty()));
        assertTrue(pages.assemble(SubjectRef.parse("firm:short")).orElseThrow().sections().stream()
                .noneMatch(section -> section.id().equals("firmMentions")), "two characters are met by chance");
    }

    @Test
    void firmPageTellsWhatElseItIsCalled() {
        AtlasSnapshot named = InventedProvince.content().with(RecordTypes.FIRM, List.of(
                new Firm("maixiang", "麦巷食品", List.of("麦巷", "麦巷粮油"))));
        PropertyRow row = rows(new ProfileAssembler(named).assemble(SubjectRef.parse("firm:maixiang")).orElseThrow(),
                "basics").entries().get(0);
        assertEquals("又称 麦巷、麦巷粮油", row.label().text() + " " + row.value().text());
    }

    /** What an event and a fact tell of the same year in the same words stands once, as it is told more fully. */
    @Test
    void firmPageTellsWhatIsRecordedTwiceOnce() {
        AtlasSnapshot plain = InventedProvince.content();
        List<Citation> cited = plain.facts().get(0).citations();
        SubjectRef place = SubjectRef.prefecture("419300");
        ProfileAssembler pages = new ProfileAssembler(plain.with(RecordTypes.FACT, List.of(
                new Fact("f1", place, "2012年9月26日麦巷食品奠基，投资12亿元，做挂面。", Period.of("2012"), cited),
                new Fact("f2", place, "麦巷食品奠基，投资12亿元。", Period.of("2014"), cited),
                new Fact("f3", place, "麦巷食品投产。", Period.of("2015"), cited)))
                .with(RecordTypes.EVENT, List.of(
                        new TimelineEvent("e1", Period.of("2012-09-26"), "麦巷食品奠基，投资12亿元", "", List.of(place), cited),
                        new TimelineEvent("e2", Period.of("2015"), "麦巷食品投产", "", List.of(place), cited))));
        assertEquals(List.of("2012年9月26日麦巷食品奠基，投资12亿元，做挂面。", "麦巷食品奠基，投资12亿元。", "麦巷食品投产"),
                rows(pages.assemble(SubjectRef.parse("firm:maixiang")).orElseThrow(), "firmMentions").entries().stream()
                        .map(PropertyRow::detail).toList());
    }

    /** What only a later source tells is marked on every page that tells it. */
    @Test
    void aFirmOfALaterSourceIsMarkedOnThePagesOfItsClusterOfItselfAndOfItsIndustry() {
        AtlasSnapshot plain = InventedProvince.content();
        List<Source> sources = new ArrayList<>(plain.sources());
        sources.add(new Source("late", "后来的报道", "", "", "虚构日报", Period.of("2018"), Period.NONE, "", "报道", ""));
        ProfileAssembler pages = new ProfileAssembler(plain.with(RecordTypes.SOURCE, sources)
                .with(RecordTypes.FIRM_ROLE, List.of(new FirmRole("", "guangyu", "hexin", FirmRole.Role.NAMED, "",
                        List.of("textile"), FirmRole.Reading.AGAIN, List.of(new Citation("late", ""))))));
        for (String told : List.of("cluster:hexin firms",
                "firm:guangyu firmClusters", "industry:textile industryFirms")) {
            Profile page = pages.assemble(SubjectRef.parse(told.split(" ")[0])).orElseThrow();
            assertEquals(List.of(AfterBook.SOURCES), rows(page, told.split(" ")[1]).entries().stream()
                    .map(PropertyRow::after).toList(), told);
        }
    }

    @Test
    void aFirmIsTaggedByWhatItMakesAndByNothingElse() {
        assertEquals(List.of("食品加工"), page("firm:maixiang").heading().tags().stream()
                .map(tag -> tag.link().text()).toList());
        assertEquals(List.of(), page("firm:guangyu").heading().tags(), "what it makes is not told, its cluster's is");
    }

    @Test
    void bookEntryNobodyCouldPlaceSaysSo() {
        assertEquals("所写地点未能确认", rows(page("book_entry:b1"), "about").remark());
        assertEquals(List.of("岭东市产业集聚区", "岭东市"), labels(rows(page("book_entry:b2"), "about")));
    }

    @Test
    void sourcePageTellsWhatRestsOnIt() {
        Section.Rows uses = rows(page("source:yearbook"), "citedBy");
        assertEquals(List.of("一台冷柜背后的三十家配件厂", "岭东市产业集聚区"), labels(uses));
        assertEquals(List.of("教学案例1处", "数据1条"), uses.entries().stream().map(PropertyRow::detail).toList());
    }

    /** Of whatever kind a record is, the page of its source names it. */
    @Test
    void noKindOfRecordIsLeftOutOfThePageOfItsSource() {
        AtlasSnapshot plain = InventedProvince.content();
        List<Source> sources = new ArrayList<>(plain.sources());
        sources.add(new Source("only", "仅此一处", "", "", "虚构日报", Period.of("2012"), Period.NONE, "", "报道", ""));
        AtlasSnapshot content = plain.with(RecordTypes.SOURCE, sources);
        List<String> silent = RecordTypes.ALL.stream().filter(type -> restsOnSources(type)
                        && rows(new ProfileAssembler(restingOn("only", type, content))
                        .assemble(SubjectRef.source("only")).orElseThrow(), "citedBy").entries().isEmpty())
                .map(RecordType::name).toList();
        assertEquals(List.of(), silent);
        assertTrue(RecordTypes.ALL.stream().filter(ProfileAssemblerTest::restsOnSources).count() > 12);
    }

    private static boolean restsOnSources(RecordType<?> type) {
        return type.fields().stream().anyMatch(field -> field.component().equals("citations"));
    }

    private static <R> AtlasSnapshot restingOn(String source, RecordType<R> type, AtlasSnapshot content) {
        List<Object> values = new ArrayList<>(type.values(content.of(type).get(0)));
        values.set(type.fields().stream().map(Field::component).toList().indexOf("citations"),
                List.of(new Citation(source, "")));
        return content.with(type, List.of(type.of(values)));
    }

    @Test
    void remarkOnASourceStandsBesideItsTitleNotInIt() {
        Section.Rows record = rows(page("source:seed"), "record");
        assertEquals("虚构作者. 产业集聚看虚构省[M]. 虚构市: 虚构出版社, 2014.", record.entries().get(0).detail());
        assertTrue(record.entries().stream().anyMatch(e -> e.detail().equals("所据为前言、目录、首篇。")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cluster:nowhere", "county:1", "province:420000", "source:none", "term:none"})
    void unknownSubjectHasNoPage(String subject) {
        assertTrue(assembler.assemble(SubjectRef.parse(subject)).isEmpty());
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() {
        for (SubjectRef subject : everySubject()) {
            Profile page = assembler.assemble(subject).orElseThrow();
            page.sections().stream().filter(Section.Rows.class::isInstance).map(Section.Rows.class::cast)
                    .flatMap(rows -> rows.entries().stream())
                    .flatMap(e -> Stream.of(e.label(), e.value()))
                    .flatMap(link -> link.target().stream())
                    .forEach(target -> assertTrue(assembler.assemble(target).isPresent(), subject + " → " + target));
        }
    }

    private static List<SubjectRef> everySubject() {
        var content = InventedProvince.content();
        var all = new ArrayList<>(List.of(SubjectRef.PROVINCE));
        content.prefectures().forEach(p -> all.add(p.ref()));
        content.counties().forEach(c -> all.add(c.ref()));
        content.clusters().forEach(c -> all.add(c.ref()));
        content.firms().forEach(f -> all.add(f.ref()));
        content.industries().forEach(i -> all.add(i.ref()));
        content.caseStudies().forEach(c -> all.add(c.ref()));
        content.sources().forEach(s -> all.add(s.ref()));
        content.bookEntries().forEach(e -> all.add(e.ref()));
        content.events().forEach(e -> all.add(e.ref()));
        content.terms().forEach(t -> all.add(t.ref()));
        return all;
    }
}
