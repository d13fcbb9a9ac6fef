package henan.atlas.profile;

import henan.atlas.content.AfterBook;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Approximation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Figures of several places, by what they are figures of. Of each series the last value of the map's year or before
 * stands in a cell, and the last one after it; sources that disagree on a period stand there both. Bars of a row have
 * one scale where their figures are of one dimension; that they are not the same figure is said.
 */
final class ComparedFigures {
    /** What figures may be of, the first that fits. */
    enum Topic {
        RANKS("", "位"), SHARES("", "%|‰|个百分点|倍"), AREA("面积|规划用地", "平方公里|亩|公顷|平方千米"),
        JOBS("从业|就业|职工|员工|工人|用工", ".*[人名]|万个"), FIRMS("企业|厂商|商户|民营", "家|个|户"), TAX("税|财政收入", ".*元"),
        INVESTMENT("投资|投入|资金|签约金额|基础设施", ".*元"), OUTPUT("收入|产值|销售|增加值|产业规模|利润", ".*元"),
        PROJECTS("项目", "个|项"),
        CAPACITY("产能|产量|生产能力|加工能力|规模|纱锭|生产线|织机", "(?!.*元|年$|家$|个$).*"), OTHER("", ".*");

        private final Pattern series;
        private final Pattern unit;

        Topic(String series, String unit) {
            this.series = Pattern.compile(series);
            this.unit = Pattern.compile(unit);
        }

        static Topic of(Observation o) {
            return EACH.matcher(o.series()).find() ? OTHER : Stream.of(values())
                    .filter(t -> t.unit.matcher(o.unit()).matches() && t.series.matcher(o.series()).find())
                    .findFirst().orElse(OTHER);
        }

        /** Whether figures of different series are lengths of one scale, which their orders of size are read off. */
        boolean isOneScale() {
            return this != OTHER && this != CAPACITY && this != SHARES && this != RANKS;
        }
    }

    /** In the order they are read. */
    static final List<Topic> ORDER = List.of(Topic.FIRMS, Topic.OUTPUT, Topic.TAX, Topic.INVESTMENT, Topic.PROJECTS,
            Topic.CAPACITY, Topic.AREA, Topic.JOBS, Topic.RANKS, Topic.SHARES, Topic.OTHER);
    /** Series of a cell; what there is beside stands on the place's page. */
    private static final int MOST = 3;
    /** Periods of a line over the years. */
    private static final int PERIODS = 5;
    private static final String YEAR = "年";
    /** What one of many has is no size of a place. */
    private static final Pattern EACH = Pattern.compile("人均|户均|亩均|^每");
    private static final Set<Character> TENS = Set.of('十', '百', '千', '万', '亿');

    private final PageDraft page;
    private final List<SubjectRef> subjects;
    private final CaseSentences cases;
    private final List<List<Observation>> all;

    /** @param later whether what is known from after the book only is told */
    ComparedFigures(PageDraft page, List<SubjectRef> subjects, boolean later) {
        this.page = page;
        this.subjects = subjects;
        this.cases = new CaseSentences(page, later);
        // Years in which something was founded are told under their own row.
        this.all = subjects.stream().map(s -> page.index().observations(s).stream()
                .filter(o -> !o.unit().equals(YEAR)).filter(o -> later || !isAfter(o)).toList()).toList();
    }

    private boolean isAfter(Observation o) {
        return page.index().afterBook(o.period(), o.citations()).isAfter();
    }

    /** The row of a topic, bars and all. */
    ComparisonSheet.Row row(Topic topic) {
        List<List<Observation>> own = all.stream().map(each -> each.stream().filter(o -> Topic.of(o) == topic).toList())
                .toList();
        Map<String, Long> told = own.stream().flatMap(each -> each.stream().map(Observation::series).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<List<Observation>> shown = new ArrayList<>();
        List<List<List<Observation>>> overTime = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (List<Observation> each : own) {
            Map<String, List<Observation>> bySeries = each.stream().collect(Collectors.groupingBy(Observation::series,
                    LinkedHashMap::new, Collectors.toList()));
            List<List<Observation>> order = bySeries.values().stream().sorted(Comparator
                    .<List<Observation>, Long>comparing(s -> -told.getOrDefault(s.get(0).series(), 0L))
                    .thenComparing(s -> s.get(0).isPlanned()).thenComparing(s -> -s.size())).toList();
            List<List<Observation>> lines = order.stream().limit(MOST).filter(s -> told.getOrDefault(s.get(0).series(),
                    0L) == 1 && !topic.isOneScale() && isOverTime(s)).map(ComparedFigures::lastPeriods).toList();
            overTime.add(lines);
            shown.add(order.stream().limit(MOST).filter(s -> lines.stream().noneMatch(line -> line.get(0).series()
                    .equals(s.get(0).series()))).flatMap(s -> chosen(s).stream()).toList());
            left.add(each.size() - shown.get(shown.size() - 1).size() - lines.stream().mapToInt(List::size).sum());
        }
        Map<String, Double> longest = shown.stream().flatMap(List::stream).filter(o -> size(o).isPresent())
                .collect(Collectors.toMap(o -> scale(topic, o), o -> size(o).getAsDouble(), Math::max));
        // One length by itself says nothing.
        Map<String, Long> alike = shown.stream().flatMap(List::stream).filter(o -> size(o).isPresent())
                .collect(Collectors.groupingBy(o -> scale(topic, o), Collectors.counting()));
        longest.keySet().removeIf(scale -> alike.getOrDefault(scale, 0L) < 2);
        List<ComparisonSheet.Cell> cells = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            List<Observation> figures = shown.get(i);
            List<ComparisonSheet.Item> items = figures.stream()
                    .<ComparisonSheet.Item>map(o -> item(o, o.citations(), figures, topic, longest))
                    .collect(Collectors.toCollection(ArrayList::new));
            overTime.get(i).forEach(line -> items.add(overTime(line)));
            if (left.get(i) > 0) {
                items.add(new ComparisonSheet.Said("", List.of(new ComparisonSheet.Part(
                        page.text("compare.more", left.get(i)), List.of(), AfterBook.NO, false))));
            }
            cells.add(new ComparisonSheet.Cell(items, page.text("absent.sources"), items.isEmpty()
                    ? cases.of(subjects.get(i), topic) : Optional.empty()));
        }
        String key = topic.name();
        List<List<Observation>> both = IntStream.range(0, shown.size()).mapToObj(i -> Stream.concat(
                shown.get(i).stream(), overTime.get(i).stream().flatMap(List::stream)).toList()).toList();
        return new ComparisonSheet.Row(key, page.text("compare.row." + key), remark(topic, both), cells);
    }

    /** Whether it is of one unit, of numbers, and of more than one period that lies in time. */
    private static boolean isOverTime(List<Observation> series) {
        return series.stream().allMatch(o -> size(o).isPresent() && o.period().middle().isPresent()
                && o.unit().equals(series.get(0).unit()))
                && series.stream().map(Observation::period).distinct().count() > 1;
    }

    private static List<Observation> lastPeriods(List<Observation> series) {
        List<Period> periods = series.stream().map(Observation::period).distinct()
                .sorted(Comparator.comparing((Period p) -> p.middle().orElse(0)).reversed()).limit(PERIODS).toList();
        return series.stream().filter(o -> periods.contains(o.period()))
                .sorted(Comparator.comparing(o -> o.period().middle().orElse(0))).toList();
    }

    /** What several sources say alike is one point. */
    private ComparisonSheet.OverTime overTime(List<Observation> line) {
        Map<List<Object>, List<Observation>> alike = line.stream().collect(Collectors.groupingBy(o ->
                List.of(o.period(), o.value(), Approximation.of(o.qualifier()).word(), o.isPlanned()),
                LinkedHashMap::new, Collectors.toList()));
        List<Observation> points = alike.values().stream().map(same -> same.get(0)).toList();
        return new ComparisonSheet.OverTime(line.get(0).series(), line.get(0).unit(), alike.values().stream()
                .map(same -> figure(same, points)).toList());
    }

    private ComparisonSheet.Measured figure(List<Observation> alike, List<Observation> points) {
        List<Citation> citations = alike.stream().flatMap(o -> o.citations().stream()).distinct().toList();
        return item(alike.get(0), citations, points, Topic.OTHER, Map.of());
    }

    /** The last value up to the map's year, and the last one after it: of each period all that sources say. */
    private static List<Observation> chosen(List<Observation> series) {
        List<Observation> inTime = last(series, o -> AtlasIndex.reached(o.period()));
        List<Observation> after = last(series, o -> AtlasIndex.liesAfterMapYear(o.period()));
        List<Observation> dated = Stream.concat(inTime.stream(), after.stream()).toList();
        return dated.isEmpty() ? series : dated;
    }

    private static List<Observation> last(List<Observation> series, Predicate<Observation> when) {
        Optional<String> end = series.stream().filter(when).map(o -> o.period().end())
                .max(Comparator.naturalOrder());
        // What stands for a year is told before what stands for its months, if both end together.
        return end.map(e -> series.stream().filter(when).filter(o -> o.period().end().equals(e)).toList())
                .orElse(List.of());
    }

    private ComparisonSheet.Measured item(Observation o, List<Citation> citations, List<Observation> cell,
                                          Topic topic, Map<String, Double> longest) {
        Approximation near = Approximation.of(o.qualifier());
        boolean disputed = cell.stream().anyMatch(other -> other.series().equals(o.series())
                && other.period().equals(o.period())
                && !(other.value() + other.unit()).equals(o.value() + o.unit()));
        FigureSeries.Figure figure = new FigureSeries.Figure(o.period().inWords(), o.period(), o.value(), o.unit(),
                near.word(), o.indicator(), near.qualifier(), o.note(), page.cite(citations), disputed,
                page.index().afterBook(o.period(), citations));
        OptionalDouble size = size(o);
        double most = longest.getOrDefault(scale(topic, o), 0.0);
        boolean shown = size.isPresent() && most > 0 && topic != Topic.RANKS && topic != Topic.OTHER;
        return new ComparisonSheet.Measured(o.series(), figure, shown
                ? OptionalDouble.of(size.getAsDouble() / most) : OptionalDouble.empty(), disputed
                ? ComparisonSheet.Reading.DISPUTED : o.isPlanned() ? ComparisonSheet.Reading.PLANNED
                : near.word().isEmpty() ? ComparisonSheet.Reading.EXACT : ComparisonSheet.Reading.ABOUT);
    }

    /** Figures of a scale are held against each other as lengths. */
    private static String scale(Topic topic, Observation o) {
        String unit = o.unit().substring(tens(o.unit()));
        return topic.isOneScale() ? unit : o.series() + " " + unit;
    }

    private static int tens(String unit) {
        int tens = 0;
        while (tens < unit.length() - 1 && TENS.contains(unit.charAt(tens))) {
            tens++;
        }
        return tens;
    }

    /** The value in its unit without ten thousands; empty for what is no number, or below zero. */
    static OptionalDouble size(Observation o) {
        try {
            double value = Double.parseDouble(o.value().replace(",", ""));
            for (char ten : o.unit().substring(0, tens(o.unit())).toCharArray()) {
                value *= switch (ten) {
                    case '十' -> 10;
                    case '百' -> 100;
                    case '千' -> 1000;
                    case '万' -> 1e4;
                    default -> 1e8;
                };
            }
            return value < 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** That figures are not of the same thing; empty where they are, and where only one place has any. */
    private String remark(Topic topic, List<List<Observation>> shown) {
        List<List<Observation>> some = shown.stream().filter(each -> !each.isEmpty()).toList();
        if (some.size() < 2) {
            return "";
        }
        List<Set<String>> kinds = some.stream().map(each -> each.stream().map(o -> o.series() + "\n" + o.unit() + "\n"
                + scope(o)).collect(Collectors.toSet())).toList();
        boolean same = kinds.stream().distinct().count() == 1 && kinds.get(0).size() == 1;
        if (same) {
            boolean periods = some.stream().flatMap(List::stream).map(Observation::period).distinct().count() > 1;
            return page.text(periods ? "compare.same.periods" : "compare.same", some.get(0).get(0).series());
        }
        return page.text(topic.isOneScale() ? "compare.unlike.scale" : "compare.unlike");
    }

    /** What a figure is of, beside how near it is. */
    private static String scope(Observation o) {
        return Approximation.of(o.qualifier()).qualifier();
    }

    /** Of one place, in the order of the places: the figures a share may be made of. */
    List<Observation> of(int place) {
        return all.get(place);
    }
}
