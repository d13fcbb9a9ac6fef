package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.Observation;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.ingest.content.RealTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A figure is told once, in one unit, and is a figure. */
class OneFigureTest {
    private static final BigDecimal STEP = BigDecimal.valueOf(10_000);
    private static AtlasSnapshot content;

    /** What is told of a place. */
    private record Told(List<SubjectRef> places, String text) {
    }

    @BeforeAll
    static void read() throws Exception {
        content = RealTables.read();
    }

    /** 25800万部 in the table is not 2.58亿部 in the text beside it. */
    @Test
    void textsTellAFigureInTheUnitOfItsTable() {
        List<Told> told = Stream.of(
                content.facts().stream().map(fact -> new Told(List.of(fact.subject()), fact.text())),
                content.events().stream().map(event -> new Told(event.subjects(), event.text())),
                content.caseStudies().stream().map(study -> new Told(study.subjects(), String.join("\n", Stream.concat(
                        study.paragraphs().stream().map(CaseStudy.Paragraph::text), study.questions().stream())
                        .toList())))).flatMap(texts -> texts).toList();
        assertEquals(List.of(), content.observations().stream().flatMap(o -> told.stream()
                .filter(text -> text.places().stream().anyMatch(place -> isOf(place, o.subject()))
                        && otherwise(o.value(), o.unit()).stream().anyMatch(words -> holds(text.text(), words)))
                .map(text -> o.id() + " " + text.text())).toList());
        assertTrue(otherwise("25800", "万部").contains("2.58亿部"));
        assertTrue(otherwise("1.7856", "万人").contains("17856人"));
        assertTrue(holds("全区2.58亿部", "2.58亿部"));
        assertFalse(holds("全区12.58亿部", "2.58亿部"));
    }

    /** Whether what is told of a place may be told beside a figure: of the same county, or of the city it lies in. */
    private static boolean isOf(SubjectRef place, SubjectRef figure) {
        return county(place).equals(county(figure)) || content.index().prefectureOf(place)
                .map(prefecture -> prefecture.ref().equals(figure)).orElse(false);
    }

    /** The place of which both a cluster and its county tell. */
    private static SubjectRef county(SubjectRef place) {
        return place.kind() != SubjectKind.CLUSTER ? place : content.index().cluster(place.id())
                .map(cluster -> SubjectRef.county(cluster.countyCodes().get(0))).orElseThrow();
    }

    private static boolean holds(String text, String figure) {
        return Pattern.compile("(?<![\\d.])" + Pattern.quote(figure)).matcher(text).find();
    }

    /** A value in the next larger and the next smaller unit. */
    private static List<String> otherwise(String value, String unit) {
        BigDecimal number = new BigDecimal(value);
        String larger = number.divide(STEP).stripTrailingZeros().toPlainString();
        String smaller = number.multiply(STEP).stripTrailingZeros().toPlainString();
        List<String> all = new ArrayList<>();
        if (unit.startsWith("万")) {
            all.addAll(List.of(larger + "亿" + unit.substring(1), smaller + unit.substring(1)));
        } else if (unit.startsWith("亿")) {
            all.addAll(List.of(larger + "万" + unit, smaller + "万" + unit.substring(1)));
        } else if (number.compareTo(STEP) >= 0) {
            all.add(larger + "万" + unit);
        }
        return all;
    }

    /** What another row tells stands beside it and is not told again in its remark. */
    @Test
    void aRemarkTellsNoOtherRowsFigure() {
        assertEquals(List.of(), content.observations().stream().filter(o -> content.observations().stream()
                .anyMatch(other -> tellsFigureOf(o, other))).map(Observation::id).toList());
        Observation firms = content.observations().stream().filter(o -> o.id().equals("obs-917")).findFirst()
                .orElseThrow();
        Observation planned = content.observations().stream().filter(o -> o.id().equals("obs-790")).findFirst()
                .orElseThrow();
        assertTrue(tellsFigureOf(new Observation(firms.id(), firms.subject(), firms.series(), firms.indicator(),
                firms.period(), firms.value(), firms.unit(), "", "2012年招商书的目标是150家", firms.citations()), planned));
    }

    /** Speaking of another time or source, and of its very figure. */
    private static boolean tellsFigureOf(Observation o, Observation other) {
        return !o.id().equals(other.id()) && county(o.subject()).equals(county(other.subject()))
                && !other.unit().startsWith("年") && Pattern.compile("(\\d{4}年|前\\d+个月|合并[前后]|前言|首篇)\\D{0,12}"
                + Pattern.quote(other.value() + other.unit())).matcher(o.note()).find();
    }

    /** How many headings a speech has, or what a firm was held against, is told in words. */
    @Test
    void aCountOfWordsIsNoFigure() {
        assertEquals(List.of(), content.observations().stream().filter(OneFigureTest::countsWords)
                .map(Observation::id).toList());
    }

    private static boolean countsWords(Observation o) {
        return o.series().matches(".*(方面数|举措|板块|启示|建设类别|公共平台|发展年限|前十强)$") || o.unit().equals("强");
    }
}
