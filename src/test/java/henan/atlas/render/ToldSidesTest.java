package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterSide;
import henan.atlas.domain.CompassPoint;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.file.PaperSize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A cluster lies on the maps of the shipped atlas on the side of its town where the texts say it does. */
class ToldSidesTest {
    /** How far the bearing on a map may be from the one that is told, in degrees. */
    private static final double MOST = 55;
    /** The side of the town a text tells, of a county's or of a city. */
    private static final Pattern TOLD = Pattern.compile("(?:县城|城区|市区)以?([东南西北]{1,2})");
    /** What these texts tell the side of is another thing: a park of its own, a village, a part. */
    private static final Set<String> OF_SOMETHING_ELSE = Set.of("县城西边规划了8平方公里的汽车产业园", "城区西部的前纸庄村");

    private static ShippedSheets sheets;
    private static AtlasSnapshot content;
    private static AtlasIndex index;

    @BeforeAll
    static void open() throws Exception {
        sheets = ShippedSheets.open();
        content = sheets.file().content();
        index = content.index();
    }

    @AfterAll
    static void close() {
        sheets.close();
    }

    @Test
    void itStandsThereOnItsPageThatOfItsCityAndThatOfTheProvince() throws Exception {
        List<String> wrong = new ArrayList<>();
        int looked = 0;
        for (ClusterSide side : content.sides()) {
            Cluster cluster = index.cluster(side.clusterId()).orElseThrow();
            for (SubjectRef subject : List.of(cluster.ref(), SubjectRef.prefecture(cluster.prefectureCode()),
                    SubjectRef.PROVINCE)) {
                PageTemplate template = PageTemplate.of(subject.kind());
                MapSpec spec = sheets.page(template, template.lay(PaperSize.A4.upright()), subject).map();
                DropPlaces drops = new MapQuery(sheets.scenes()).drops(spec);
                if (drops.seen(spec.clusters()::contains).drops().contains(cluster.id())) {
                    looked++;
                    double bearing = bearing(town(cluster), drops.drops().get(cluster.id()));
                    if (off(bearing, side.side()) > MOST) {
                        wrong.add(subject + " " + cluster.name() + " " + Math.round(bearing) + "°");
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(looked > 2 * content.sides().size(), "looked at " + looked);
    }

    /** Whoever writes on which side of the town a cluster lies finds it there, or says so in the table of sides. */
    @Test
    void whatATextTellsOfTheSideIsOnTheMap() throws Exception {
        List<String> wrong = new ArrayList<>();
        int told = 0;
        for (Cluster cluster : index.shown(true)) {
            for (String text : texts(cluster)) {
                Matcher found = TOLD.matcher(text);
                while (found.find()) {
                    if (OF_SOMETHING_ELSE.stream().anyMatch(other -> text.startsWith(other, found.start()))) {
                        continue;
                    }
                    told++;
                    CompassPoint side = side(found.group(1));
                    double bearing = bearing(town(cluster), anchor(cluster));
                    if (off(bearing, side) > MOST) {
                        wrong.add(cluster.name() + " " + Math.round(bearing) + "° " + text);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(told > 15, "told " + told);
    }

    /** What is written of a cluster alone; a case of several tells of each where it is. */
    private static List<String> texts(Cluster cluster) {
        Stream<String> cases = index.cases(cluster.ref()).stream()
                .filter(study -> study.subjects().stream().filter(s -> s.kind() == SubjectKind.CLUSTER).count() == 1)
                .flatMap(study -> study.paragraphs().stream()).flatMap(p -> p.passages().stream())
                .map(CaseStudy.Passage::text);
        return Stream.of(cases, content.facts().stream().filter(f -> f.subject().equals(cluster.ref()))
                .map(fact -> fact.text()), Stream.of(cluster.note(), cluster.countyText())).flatMap(s -> s).toList();
    }

    private static CompassPoint side(String word) {
        return Arrays.stream(CompassPoint.values()).filter(p -> p.word().equals(word)).findFirst().orElseThrow();
    }

    private static GroundPoint anchor(Cluster cluster) throws Exception {
        return sheets.scenes().scene(MapSpec.BOOK_STYLE).anchor(cluster.ref()).orElseThrow();
    }

    /** The town of its county, or the city its district is part of. */
    private static GroundPoint town(Cluster cluster) {
        SubjectRef county = SubjectRef.county(cluster.countyCodes().get(0));
        return new AtlasProjection().project(index.seat(county)
                .or(() -> index.seat(SubjectRef.prefecture(cluster.prefectureCode()))).orElseThrow().position());
    }

    private static double bearing(GroundPoint from, GroundPoint to) {
        return Math.toDegrees(Math.atan2(to.x() - from.x(), to.y() - from.y()));
    }

    private static double off(double bearing, CompassPoint side) {
        return Math.abs(Math.IEEEremainder(bearing - side.bearing(), 360));
    }
}
