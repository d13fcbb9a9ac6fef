package henan.atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.Award;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.ChainLink;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Fact;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every page of the invented province and what the reference panels show, held against a text that was read through by
 * eye: a line that a page loses, and one that it gains, is seen in a diff.
 * {@code -Dtest.jvm.options=-Dgolden.write=true} writes it anew.
 */
class KeptPagesTest {
    private static final Path KEPT = Path.of("src/test/resources/golden/pages.txt");
    private static final List<Citation> PAPER = List.of(new Citation("paper", ""));

    /** The invented province, and what its own records have no case of. */
    private static AtlasSnapshot content() {
        AtlasSnapshot plain = InventedProvince.content();
        List<Observation> observations = new ArrayList<>(plain.observations());
        observations.add(figure("k1", "419100", "产业集聚区数量", "2012", "4", "个", "", ""));
        observations.add(figure("k2", "419300", "产业集聚区数量", "2013", "3", "个", "", "含后来调出的"));
        observations.add(figure("k3", "419300", "产业集聚区数量", "2012", "1", "个", "", ""));
        observations.add(figure("k4", "419300", "从业人员", "2013H1", "3", "万人", "约", ""));
        observations.add(figure("k5", "419300", "从业人员", "2011", "2", "万人", "以上，全省第三", "估算"));
        List<Award> awards = new ArrayList<>(plain.awards());
        awards.add(new Award("lingdong", "先进产业集聚区", Period.of("2010"), "", PAPER));
        awards.add(new Award("liangkou", "先进产业集聚区", Period.of("2015"), "", PAPER));
        List<Source> sources = new ArrayList<>(plain.sources());
        sources.add(new Source("late", "后来的报道", "", "", "虚构晚报", Period.of("2018-05"), Period.NONE, "", "报道", ""));
        List<Citation> late = List.of(new Citation("late", ""));
        observations.add(new Observation("k6", SubjectRef.cluster("liangkou"), "从业人员", "从业人员",
                Period.of("2012"), "2000", "人", "", "", late));
        List<Fact> facts = new ArrayList<>(plain.facts());
        facts.add(new Fact("k7", SubjectRef.cluster("liangkou"), "面粉厂多。", Period.of("2016"), late));
        List<FirmRole> roles = new ArrayList<>(plain.firmRoles());
        roles.add(new FirmRole("guangyu", "liangkou", FirmRole.Role.LEADER, "", late));
        List<ChainLink> chain = new ArrayList<>(plain.chainLinks());
        chain.add(new ChainLink("liangkou", ChainLink.Stage.UPSTREAM, "小麦", late));
        List<BookEntry> entries = new ArrayList<>(plain.bookEntries());
        entries.add(new BookEntry("b3", "市县实践", "市县实践", "", "007", "分部", List.of(), "", PAPER));
        entries.add(new BookEntry("b4", "市县实践", "无名小城的故事", "", "020", "市县实践", List.of(), "", PAPER));
        entries.add(new BookEntry("b5", "后置", "后记", "", "", "后记", List.of(), "", PAPER));
        return plain.with(RecordTypes.OBSERVATION, observations).with(RecordTypes.AWARD, awards)
                .with(RecordTypes.BOOK_ENTRY, entries).with(RecordTypes.SOURCE, sources).with(RecordTypes.FACT, facts)
                .with(RecordTypes.FIRM_ROLE, roles).with(RecordTypes.CHAIN_LINK, chain);
    }

    private static Observation figure(String id, String prefecture, String series, String period, String value,
                                      String unit, String qualifier, String note) {
        return new Observation(id, SubjectRef.prefecture(prefecture), series, series, Period.of(period), value, unit,
                qualifier, note, PAPER);
    }

    private static Set<SubjectRef> subjects(AtlasSnapshot c) {
        Set<SubjectRef> subjects = new LinkedHashSet<>();
        subjects.add(SubjectRef.PROVINCE);
        Stream.of(c.prefectures().stream().map(r -> r.ref()), c.counties().stream().map(r -> r.ref()),
                c.clusters().stream().map(r -> r.ref()), c.firms().stream().map(r -> r.ref()),
                c.industries().stream().map(r -> r.ref()), c.sources().stream().map(r -> r.ref()),
                c.bookEntries().stream().map(r -> r.ref()), c.caseStudies().stream().map(r -> r.ref()),
                c.terms().stream().map(r -> r.ref()), c.events().stream().map(r -> r.ref()))
                .flatMap(refs -> refs).forEach(subjects::add);
        return subjects;
    }

    @Test
    void pagesSayWhatTheySaid() throws IOException {
        AtlasSnapshot content = content();
        ProfileAssembler assembler = new ProfileAssembler(content);
        StringBuilder written = new StringBuilder();
        for (SubjectRef subject : subjects(content)) {
            written.append(WrittenPage.of(assembler.assemble(subject).orElseThrow()));
            content.index().placeOf(subject).ifPresent(place -> written.append("shown at ").append(place).append('\n'));
            written.append('\n');
        }
        written.append(WrittenPage.of(assembler.coverage())).append('\n').append(WrittenPage.of(assembler.book()))
                .append('\n').append(WrittenPage.of(assembler.timeline())).append('\n')
                .append(WrittenPage.of(assembler.glossary()));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(KEPT, written);
        }
        assertEquals(Files.readString(KEPT), written.toString());
    }

    @Test
    void whatIsNotThereHasNoPage() {
        ProfileAssembler assembler = new ProfileAssembler(InventedProvince.content());
        for (String subject : List.of("province:990000", "prefecture:990000", "county:990000", "cluster:none",
                "firm:none", "industry:none", "source:none", "book_entry:none", "case_study:none", "term:none",
                "event:none")) {
            assertTrue(assembler.assemble(SubjectRef.parse(subject)).isEmpty(), subject);
        }
    }
}
