package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Observation;
import henan.atlas.text.Approximation;
import henan.atlas.text.Punctuation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures that say most of a cluster in few words: what it turns over, how many firms and people it has, how far it
 * is built. Of each, the last value up to the year of the map, or the first after it; sources that disagree are both
 * told.
 */
final class KeyFigures {
    /** Series that tell the same thing, the better one first; one figure is taken of each row. */
    private static final List<List<String>> TELLING = List.of(
            List.of("主营业务收入", "规模以上企业主营业务收入", "规模以上工业主营业务收入", "营业收入", "规模以上企业营业收入",
                    "销售收入", "规模以上企业销售收入", "年销售收入", "工业总产值", "规模以上工业总产值", "工业增加值"),
            List.of("入驻企业", "工业企业", "规模以上企业"), List.of("从业人员"), List.of("建成区面积"));
    private static final int MOST = 3;
    private final PageDraft page;
    private final List<List<String>> rows;

    KeyFigures(PageDraft page) {
        this(page, TELLING);
    }

    /** @param rows series that tell the same thing, the better one first */
    KeyFigures(PageDraft page, List<List<String>> rows) {
        this.page = page;
        this.rows = rows;
    }

    /** One sentence for figures of one time and source, in parts where sources disagree. */
    List<List<Statement>> sentences(List<Observation> all) {
        List<Observation> dated = all.stream().filter(o -> o.period().year().isPresent()).toList();
        List<List<Observation>> told = rows.stream().flatMap(row -> row.stream()
                .map(series -> best(series, dated)).filter(same -> !same.isEmpty()).limit(1)).limit(MOST).toList();
        Map<List<Object>, List<List<Observation>>> together = told.stream().collect(Collectors.groupingBy(
                same -> List.of(same.get(0).period(), cited(same)), LinkedHashMap::new, Collectors.toList()));
        return together.values().stream().map(this::sentence).toList();
    }

    /** All values of the best period of a series: several where sources disagree; none when it has no figure. */
    private static List<Observation> best(String series, List<Observation> dated) {
        List<Observation> own = dated.stream().filter(o -> o.series().equals(series)).toList();
        Comparator<Observation> byTime = Comparator.comparing(Observation::period);
        Optional<Observation> best = own.stream()
                .filter(o -> AtlasIndex.reached(o.period())).max(byTime)
                .or(() -> own.stream().min(byTime));
        return best.map(o -> own.stream().filter(other -> other.period().equals(o.period())).toList())
                .orElse(List.of());
    }

    private List<Statement> sentence(List<List<Observation>> figures) {
        CitedSentence said = new CitedSentence(page);
        return said.statements(page.text("lead.figures", figures.get(0).get(0).period().inWords(), figures.stream()
                .map(same -> words(same, said)).collect(Collectors.joining(Punctuation.clauses()))));
    }

    /** @param same observations of one series and period */
    private String words(List<Observation> same, CitedSentence said) {
        Map<String, List<Observation>> values = same.stream().collect(Collectors.groupingBy(this::value,
                LinkedHashMap::new, Collectors.toList()));
        if (values.size() == 1) {
            return part(same.get(0).indicator() + value(same.get(0)), same, said);
        }
        return page.text("lead.disputed", same.get(0).series(), values.entrySet().stream()
                .map(value -> part(value.getKey(), value.getValue(), said))
                .collect(Collectors.joining(Punctuation.names())));
    }

    private String part(String words, List<Observation> telling, CitedSentence said) {
        List<Citation> cited = cited(telling);
        return said.part(words, cited, page.index().afterBook(telling.get(0).period(), cited));
    }

    private static List<Citation> cited(List<Observation> same) {
        return same.stream().flatMap(o -> o.citations().stream()).distinct().toList();
    }

    private String value(Observation o) {
        Approximation near = Approximation.of(o.qualifier());
        String remark = Stream.of(near.qualifier(), o.note()).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(Punctuation.remarks()));
        return Approximation.before(near.word(), o.unit()) + o.value() + Approximation.unit(near.word(), o.unit())
                + (remark.isEmpty() ? "" : page.text("lead.remark", remark));
    }
}
