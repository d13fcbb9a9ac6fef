package henan.atlas.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for the text of every page of the atlas that is shipped: nothing is told twice, figures stand by year. */
class TextsOfAllTest {
    private static final Pattern MARK = Pattern.compile("\\[[\\d, –]+\\]|（书后(?:资料)?）");
    private static final Pattern CLAUSE = Pattern.compile("[，。；：、（）]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern BRACKET = Pattern.compile("（([^（）；]*)[）；]");
    private static final Pattern VALUE = Pattern.compile("^(?:约|近|超过|突破)?(\\d[\\d.]*)(\\D{1,4}?)(?:以上|余|[（\\[　]|$)");
    private static final Map<String, PageText> TEXTS = new LinkedHashMap<>();

    @BeforeAll
    static void write() throws Exception {
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            AtlasSnapshot content = file.content();
            PageTextWriter writer = new PageTextWriter(content, id -> 0);
            for (SubjectRef place : Stream.of(content.clusters().stream().map(c -> c.ref()),
                    content.prefectures().stream().map(p -> p.ref()), content.counties().stream().map(c -> c.ref()))
                    .flatMap(refs -> refs).toList()) {
                TEXTS.put(place.toString(), writer.text(place));
            }
        }
        assertTrue(TEXTS.size() > 340, "only " + TEXTS.size());
    }

    private static String bare(String text) {
        return MARK.matcher(text).replaceAll("");
    }

    private static Stream<PageText.Paragraphs> paragraphs(PageText text) {
        return text.parts().stream().filter(PageText.Paragraphs.class::isInstance)
                .map(PageText.Paragraphs.class::cast);
    }

    private static Optional<PageText.Grid> figures(PageText text) {
        return text.parts().stream().filter(p -> p.heading().startsWith("数据")).map(PageText.Grid.class::cast)
                .findFirst();
    }

    /** No sentence stands on a page all of whose clauses stand in one paragraph of a case there. */
    @Test
    void noSentenceIsToldByACaseBesideIt() {
        List<String> twice = new ArrayList<>();
        TEXTS.forEach((place, text) -> {
            List<String> cases = paragraphs(text).filter(p -> p.heading().startsWith("案例"))
                    .flatMap(p -> p.sentences().stream()).map(TextsOfAllTest::bare).toList();
            paragraphs(text).filter(p -> p.heading().startsWith("事实摘录")).flatMap(p -> p.sentences().stream())
                    .map(TextsOfAllTest::bare).filter(sentence -> cases.stream().anyMatch(told ->
                            Arrays.stream(CLAUSE.split(sentence)).allMatch(told::contains)))
                    .forEach(sentence -> twice.add(place + " " + sentence));
        });
        assertEquals(List.of(), twice);
    }

    /** What stands in brackets behind a figure says more than the name of what is measured. */
    @Test
    void noBracketRepeatsWhatIsMeasured() {
        List<String> repeated = new ArrayList<>();
        TEXTS.forEach((place, text) -> figures(text).ifPresent(table -> table.rows().forEach(row -> {
            String name = row.get(0).replaceAll("[年数量的]", "");
            Matcher said = BRACKET.matcher(row.get(row.size() - 1));
            while (said.find()) {
                String words = said.group(1).replaceAll("[年数量的已]|各类", "");
                if (words.contains(name) && words.length() <= name.length() + 1
                        || words.equals(name.replace("建成区", "建成")) || words.equals(name + "收入")) {
                    repeated.add(place + " " + row);
                }
            }
        })));
        assertEquals(List.of(), repeated);
    }

    /** Rows of one indicator follow one another by year. */
    @Test
    void figuresOfOneIndicatorStandByYear() {
        List<String> backwards = new ArrayList<>();
        TEXTS.forEach((place, text) -> figures(text).filter(table -> table.columns().size() > 2).ifPresent(table -> {
            Map<String, Integer> last = new LinkedHashMap<>();
            table.rows().forEach(row -> YEAR.matcher(row.get(1)).results().map(MatchResult::group)
                    .map(Integer::parseInt).findFirst().ifPresent(year -> {
                        if (last.getOrDefault(row.get(0), 0) > year) {
                            backwards.add(place + " " + row);
                        }
                        last.put(row.get(0), year);
                    }));
        }));
        assertEquals(List.of(), backwards);
    }

    /** No two figures of a page are remarked each with the value of the other. */
    @Test
    void noPairOfFiguresIsToldTwiceInReverse() {
        List<String> pairs = new ArrayList<>();
        TEXTS.forEach((place, text) -> figures(text).ifPresent(table -> {
            List<String> cells = table.rows().stream().flatMap(row -> Arrays.stream(row.get(row.size() - 1)
                    .split("　｜　"))).map(TextsOfAllTest::bare).toList();
            for (String a : cells) {
                for (String b : cells) {
                    if (!a.equals(b) && tells(a, b) && tells(b, a)) {
                        pairs.add(place + " " + a + " " + b);
                    }
                }
            }
        }));
        assertEquals(List.of(), pairs);
    }

    /** How many clusters a place has stands above their list, and in no line beside it. */
    @Test
    void howManyClustersAPlaceHasIsToldOnce() {
        List<String> twice = new ArrayList<>();
        TEXTS.forEach((place, text) -> text.parts().stream().filter(part -> part.heading().contains("收录")).forEach(
                list -> text.parts().stream().filter(PageText.Facts.class::isInstance).map(PageText.Facts.class::cast)
                        .flatMap(facts -> facts.lines().stream()).filter(line -> line.label().equals("产业集聚区"))
                        .forEach(line -> twice.add(place + " " + line))));
        assertEquals(List.of(), twice);
        assertTrue(TEXTS.values().stream().flatMap(text -> text.parts().stream()).filter(part -> part.heading()
                .contains("收录")).count() > 100);
    }

    /** Whether what is remarked on one names the value of another. */
    private static boolean tells(String one, String other) {
        Matcher value = VALUE.matcher(other);
        int remark = one.indexOf('（');
        return remark > 0 && value.find() && !value.group(2).startsWith("%") && one.substring(remark)
                .matches(".*(?<![\\d.])" + Pattern.quote(value.group(1) + value.group(2)) + "(?!合计).*");
    }
}
