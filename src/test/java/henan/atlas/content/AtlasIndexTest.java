package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.Award;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.ChainLink;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Fact;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.domain.TimelineEvent;
import henan.atlas.fixture.InventedProvince;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The index told by the values it must give for the invented province. */
class AtlasIndexTest {
    private static final AtlasSnapshot INVENTED = InventedProvince.content();
    private static final SubjectRef LINGDONG = SubjectRef.cluster("lingdong");

    private final AtlasIndex index = INVENTED.index();

    @ParameterizedTest
    @ValueSource(strings = {"prefecture:419300|石梁市", "county:419222|老汀县", "cluster:hexin|禾心产业集聚区", "firm:lengfeng|冷峰电器",
        "industry:food|食品加工", "case_study:lingdong|一台冷柜背后的三十家配件厂", "book_entry:b2|冷出来的热产业", "term:t2|产城互动",
        "event:e1|全省布局产业集聚区。", "source:yearbook|虚构省统计年鉴"})
    void everyKindOfSubjectHasItsName(String line) {
        String[] parts = line.split("\\|");
        assertEquals(parts[1], index.name(SubjectRef.parse(parts[0])).orElseThrow());
    }

    @Test
    void whatIsAboutAPlaceIsShownThere() {
        assertEquals(Optional.of(SubjectRef.cluster("lingdong")),
                index.placeOf(new SubjectRef(SubjectKind.BOOK_ENTRY, "b2")));
        assertEquals(Optional.of(SubjectRef.cluster("lingdong")),
                index.placeOf(new SubjectRef(SubjectKind.EVENT, "e2")));
        assertEquals(Optional.empty(), index.placeOf(new SubjectRef(SubjectKind.EVENT, "e1")));
        assertEquals(Optional.empty(), index.placeOf(new SubjectRef(SubjectKind.TERM, "t1")));
        assertEquals(Optional.of(SubjectRef.county("419181")), index.placeOf(SubjectRef.county("419181")));
    }

    @Test
    void whatIsNotKnownHasNoNameAndTheProvinceHasNoRecord() {
        assertTrue(index.name(SubjectRef.PROVINCE).isEmpty());
        for (SubjectKind kind : SubjectKind.values()) {
            assertTrue(index.name(new SubjectRef(kind, "nowhere")).isEmpty(), kind.code());
            assertEquals(List.of(), index.names(new SubjectRef(kind, "nowhere")));
            assertEquals("", index.detail(new SubjectRef(kind, "nowhere")));
        }
    }

    @Test
    void aRenamedCountyGoesByBothNames() {
        assertEquals(List.of("老汀县", "新汀区"), index.names(SubjectRef.county("419222")));
        assertEquals(List.of("北禾县"), index.names(SubjectRef.county("419121")));
    }

    @ParameterizedTest
    @CsvSource({"民权县,民权", "岭东市,岭东", "滑县,滑县", "石梁县,石梁县", "孟村回族自治县,孟村回族自治县", "禾心区,禾心区"})
    void smallScalesWriteShortNames(String name, String written) {
        assertEquals(written, index.shortName(name));
    }

    @Test
    void whatTellsAPlaceFromItsLike() {
        assertEquals("云汀市", index.detail(SubjectRef.county("419221")));
        assertEquals("", index.detail(SubjectRef.prefecture("419300")));
        assertEquals("制冷设备", index.detail(LINGDONG));
        assertEquals("食品加工（书后：2015年报道口径）", index.detail(SubjectRef.cluster("shabei")));
        assertEquals("云汀市", index.detail(SubjectRef.cluster("shangting")), "its industry is not known");
    }

    @Test
    void whereThingsAre() {
        assertEquals("石梁市", index.prefectureOf(SubjectRef.cluster("shabei")).map(Prefecture::name).orElseThrow());
        assertEquals("云汀市", index.prefectureOf(SubjectRef.county("419221")).map(Prefecture::name).orElseThrow());
        assertEquals("石梁市", index.prefectureOf(SubjectRef.prefecture("419300")).map(Prefecture::name).orElseThrow());
        assertTrue(index.prefectureOf(SubjectRef.firm("lengfeng")).isEmpty());
        assertEquals("沙陂市", index.standsIn(index.cluster("shabei").orElseThrow()).map(County::name).orElseThrow());
        assertEquals(SubjectRef.county("419101"), index.shownBy(SubjectRef.county("419102")), "it has no polygon");
        assertEquals(SubjectRef.county("419121"), index.shownBy(SubjectRef.county("419121")));
        assertEquals(LINGDONG, index.shownBy(LINGDONG));
        assertEquals("禾心区、新陌区", index.nameIn("419101"));
        assertEquals("", index.nameIn("419102"), "it has no polygon");
        assertEquals(List.of("沙陂市", "石梁市", "瀍溪区"), index.around(SubjectRef.cluster("shabei")));
        assertEquals(List.of("老汀县", "新汀区", "云汀市"), index.around(SubjectRef.county("419222")));
        assertEquals(List.of(LINGDONG, SubjectRef.county("419181")), index.places(
                new SubjectRef(SubjectKind.BOOK_ENTRY, "b2")));
        assertEquals(List.of(), index.places(new SubjectRef(SubjectKind.EVENT, "e1")), "the province is no place");
        assertEquals(List.of(LINGDONG), index.places(new SubjectRef(SubjectKind.EVENT, "e2")));
        assertEquals(List.of(LINGDONG), index.places(LINGDONG));
        assertEquals("沙陂市", index.seat(SubjectRef.county("419381")).map(Seat::name).orElseThrow());
    }

    private static List<String> ids(List<Cluster> clusters) {
        return clusters.stream().map(Cluster::id).toList();
    }

    @Test
    void clustersOfPlacesAndIndustries() {
        assertEquals(7, index.clustersIn(SubjectRef.PROVINCE).size());
        assertEquals(List.of("hexin", "hexin_gx", "lingdong"), ids(index.clustersIn(SubjectRef.prefecture("419100"))));
        assertEquals(List.of("shabei"), ids(index.clustersIn(SubjectRef.county("419302"))), "the second county counts");
        assertEquals(List.of(), index.clustersIn(SubjectRef.firm("lengfeng")));
        assertEquals(List.of("liangkou", "shabei"), ids(index.clustersOfIndustry("food")));
        assertEquals(List.of("419302", "419321", "419381"),
                index.countiesIn("419300").stream().map(County::code).toList());
    }

    @Test
    void whatBelongsToACluster() {
        assertEquals(List.of("十强产业集聚区"), index.awards("lingdong").stream().map(Award::name).toList());
        assertEquals(List.of("压缩机", "冰箱、冷柜", "冷链物流"), index.chain("lingdong").stream().map(ChainLink::name).toList());
        assertEquals(List.of("lengfeng"), index.rolesIn("lingdong").stream().map(FirmRole::firmId).toList());
        assertEquals(List.of("liangkou", "shabei"),
                index.rolesOf("maixiang").stream().map(FirmRole::clusterId).toList());
        assertEquals(List.of("f1", "f2"), index.facts(LINGDONG).stream().map(Fact::id).toList());
        assertEquals(List.of("o2", "o3"), index.observations(LINGDONG).stream().map(Observation::id).toList());
        assertEquals(List.of("lingdong"), index.cases(LINGDONG).stream().map(CaseStudy::id).toList());
        assertEquals(List.of("lingdong"), index.cases(SubjectRef.county("419181")).stream().map(CaseStudy::id)
                .toList());
        assertEquals(List.of("b2"), index.bookEntries(LINGDONG).stream().map(BookEntry::id).toList());
        assertEquals(List.of("e2"), index.events(LINGDONG).stream().map(TimelineEvent::id).toList());
        assertEquals(List.of("e1", "e2", "e3"), index.events().stream().map(TimelineEvent::id).toList());
        assertEquals(List.of("2016", "2021-03"), index.changes("laoting").stream()
                .map(change -> change.date().written()).toList(), "in order of time, not of the records");
        assertEquals(List.of(), index.awards("hexin"));
    }

    @Test
    void everySubjectOnceAndWiderPlacesFirst() {
        List<SubjectRef> all = index.subjects();
        assertEquals(all.size(), all.stream().distinct().count());
        assertEquals(SubjectRef.PROVINCE, all.get(0));
        assertTrue(all.indexOf(SubjectRef.prefecture("419300")) < all.indexOf(SubjectRef.county("419302")));
        assertEquals(1 + INVENTED.prefectures().size() + INVENTED.counties().size() + INVENTED.clusters().size()
                + INVENTED.firms().size() + INVENTED.industries().size() + INVENTED.caseStudies().size()
                + INVENTED.bookEntries().size() + INVENTED.terms().size() + INVENTED.events().size()
                + INVENTED.sources().size(), all.size());
    }

    @Test
    void aClusterPromotedLaterOrWithdrawnBeforeDoesNotCount() {
        Cluster sample = index.cluster("hexin").orElseThrow();
        assertTrue(AtlasIndex.counts(sample));
        assertFalse(AtlasIndex.counts(lasting(sample, 2014, 0)));
        assertTrue(AtlasIndex.countsIn(lasting(sample, 2014, 0), 2014));
        assertTrue(AtlasIndex.counts(lasting(sample, 2013, 2013)));
        assertFalse(AtlasIndex.counts(lasting(sample, 0, 2012)));
        AtlasSnapshot changed = INVENTED.with(RecordTypes.CLUSTER, List.of(sample, lasting(sample, 2015, 0)));
        assertEquals(List.of(sample), changed.index().counted());
        assertEquals(7, index.counted().size());
    }

    private static Cluster lasting(Cluster c, int from, int to) {
        return new Cluster(c.id() + from + to, c.name(), c.prefectureCode(), c.countyCodes(), c.countyText(),
                c.countyNowText(), c.level(), from == 0 ? OptionalInt.empty() : OptionalInt.of(from),
                to == 0 ? OptionalInt.empty() : OptionalInt.of(to), c.note(), c.confidence(), c.position(),
                c.basis(), c.citations());
    }

    @ParameterizedTest
    @CsvSource({"2013,true", "2013-12-31,true", "2009-04,true", "2014-01,false", "'',false"})
    void aTimeIsReachedByTheYearShown(String time, boolean reached) {
        assertEquals(reached, AtlasIndex.reached(Period.of(time)));
    }

    static Stream<RecordType<?>> types() {
        return RecordTypes.ALL.stream();
    }

    /** What one snapshot's index has worked out may be handed on to the next: never a stale answer. */
    @ParameterizedTest
    @MethodSource("types")
    <R> void theIndexOfAChangedSnapshotAnswersAsOneMadeAnew(RecordType<R> type) {
        List<R> all = INVENTED.of(type);
        answers(index);
        AtlasSnapshot fewer = INVENTED.with(type, all.subList(1, all.size()));
        assertEquals(answers(anew(fewer).index()), answers(fewer.index()));
        assertEquals(answers(index), answers(fewer.with(type, all).index()));
    }

    @Test
    void whatAChangeLeavesTrueIsNotWorkedOutAgain() {
        answers(index);
        int all = index.tables().size();
        int kept = INVENTED.with(RecordTypes.FIRM, List.of(new Firm("x", "某企业"))).index().tables().size();
        assertEquals(all - 1, kept, "one lookup is over firms");
        assertEquals(all, INVENTED.at(1).index().tables().size());
    }

    private static AtlasSnapshot anew(AtlasSnapshot snapshot) {
        AtlasSnapshot fresh = AtlasSnapshot.of(snapshot.meta());
        for (RecordType<?> type : RecordTypes.ALL) {
            fresh = filled(fresh, type, snapshot);
        }
        assertEquals(0, fresh.index().tables().size());
        return fresh;
    }

    private static <R> AtlasSnapshot filled(AtlasSnapshot fresh, RecordType<R> type, AtlasSnapshot from) {
        return fresh.with(type, from.of(type));
    }

    /** Everything an index can be asked about the subjects of the invented province. */
    private static List<Object> answers(AtlasIndex of) {
        List<Object> said = new ArrayList<>(List.of(of.subjects(), of.counted(), of.events()));
        for (SubjectRef subject : INVENTED.index().subjects()) {
            String id = subject.id();
            said.add(List.of(of.name(subject), of.names(subject), of.detail(subject), of.prefectureOf(subject),
                    of.shownBy(subject), of.places(subject), of.around(subject), of.clustersIn(subject)));
            said.add(List.of(of.clustersOfIndustry(id), of.countiesIn(id), of.seat(subject), of.rolesIn(id),
                    of.rolesOf(id), of.chain(id), of.awards(id), of.changes(id), of.facts(subject)));
            said.add(List.of(of.observations(subject), of.cases(subject), of.bookEntries(subject),
                    of.events(subject), of.cluster(id).flatMap(of::standsIn), of.name(subject).map(of::shortName)));
        }
        return said;
    }
}
