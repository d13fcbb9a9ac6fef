package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.SubjectRef;
import henan.atlas.ingest.content.RealTables;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What texts call firms in short is told with the firms, and nothing else is. */
class FirmNamesTest {
    /** Of what the name of a firm says it makes or is: 家私, 集团. */
    private static final int ENDING = 2;
    /** 中方实业 and 豫光集团 may be other firms, 龙宇 either of two; 华兴酒精 is a product, 宛西 a place. */
    private static final Set<String> OTHERS = Set.of("中方集团", "豫光金铅", "龙宇煤化工", "华兴公司", "宛西制药");
    private static AtlasSnapshot content;

    @BeforeAll
    static void read() throws Exception {
        content = RealTables.read();
    }

    @Test
    void aShortNameStandsInATextAboutAPlaceOfTheFirm() {
        assertEquals(List.of(), content.firms().stream().flatMap(firm -> firm.aliases().stream()
                .filter(alias -> texts(firm).noneMatch(text -> text.contains(alias)))).toList());
    }

    @Test
    void whatTextsCallAFirmInShortIsToldWithIt() {
        assertEquals(OTHERS, inShort(content.firms()));
    }

    @Test
    void aFirmWithoutItsShortNameIsFound() {
        Set<String> found = inShort(content.firms().stream().map(firm -> firm.name().equals("麦达斯铝业")
                ? new Firm(firm.id(), firm.name()) : firm).toList());
        found.removeAll(OTHERS);
        assertEquals(Set.of("麦达斯铝业"), found);
    }

    /** Names of firms that texts about their places call by what is left without the ending. */
    private static Set<String> inShort(List<Firm> firms) {
        Map<String, Long> endings = firms.stream().map(firm -> ending(firm.name()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<String> known = Stream.concat(firms.stream().flatMap(firm -> Stream.concat(Stream.of(firm.name()),
                firm.aliases().stream())), content.counties().stream()
                .map(county -> content.index().shortName(county.name())))
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
        Set<String> found = new TreeSet<>();
        for (Firm firm : firms) {
            String stem = firm.name().substring(0, firm.name().length() - ENDING);
            if (stem.length() >= 2 && !stem.contains("（") && endings.get(ending(firm.name())) > 1
                    && !known.contains(stem)
                    && texts(firm).map(text -> without(known, text, stem)).anyMatch(text -> text.contains(stem))) {
                found.add(firm.name());
            }
        }
        return found;
    }

    private static String ending(String name) {
        return name.substring(name.length() - ENDING);
    }

    /** A text without the names that hold a word. */
    private static String without(Collection<String> names, String text, String word) {
        String rest = text;
        for (String name : names) {
            rest = name.contains(word) ? rest.replace(name, "□") : rest;
        }
        return rest;
    }

    /** What is told of the clusters of a firm, their counties and cities. */
    private static Stream<String> texts(Firm firm) {
        Set<SubjectRef> places = new HashSet<>();
        for (FirmRole role : content.index().rolesOf(firm.id())) {
            Cluster cluster = content.index().cluster(role.clusterId()).orElseThrow();
            places.addAll(List.of(cluster.ref(), SubjectRef.prefecture(cluster.prefectureCode())));
            cluster.countyCodes().forEach(code -> places.add(SubjectRef.county(code)));
        }
        return Stream.of(content.facts().stream().filter(fact -> places.contains(fact.subject()))
                        .map(fact -> fact.text()),
                content.observations().stream().filter(o -> places.contains(o.subject()))
                        .map(o -> o.indicator() + "\n" + o.qualifier() + "\n" + o.note()),
                content.events().stream().filter(event -> event.subjects().stream().anyMatch(places::contains))
                        .map(event -> event.text()),
                content.caseStudies().stream().filter(study -> study.subjects().stream().anyMatch(places::contains))
                        .flatMap(study -> Stream.concat(study.paragraphs().stream().map(CaseStudy.Paragraph::text),
                        study.questions().stream())))
                .flatMap(texts -> texts);
    }
}
