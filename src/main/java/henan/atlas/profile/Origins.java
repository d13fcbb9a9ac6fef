package henan.atlas.profile;

import henan.atlas.content.AfterBook;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Approximation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a cluster was founded and how large it is, each said as what the source tells it of: the approval as a cluster
 * of the province, the founding of the cluster itself, the beginning of its building, or the founding of an older zone
 * it grew in are not one year; an approved, a planned and an administered area are not one area.
 */
final class Origins {
    private static final List<String> FOUNDING = List.of("母体开发区设立年份", "集聚区成立年份", "集聚区起步年份", "省级产业集聚区批准年份");
    /** What a cluster has, the one a short text takes first. */
    private static final List<String> EXTENT = List.of("批准面积", "规划面积", "用地面积", "管辖面积", "代管面积",
            "面积（口径未详）");
    private final PageDraft page;
    private final List<Observation> all;

    /** What a sentence rests on, and how that stands to the book. */
    private record Basis(List<Citation> citations, AfterBook after) {
    }

    Origins(PageDraft page, SubjectRef subject) {
        this.page = page;
        this.all = page.index().observations(subject);
    }

    /** In order of time; those of one source, on one side of the book, in one sentence. None when nothing is known. */
    List<List<Statement>> sentences() {
        Map<Basis, List<Observation>> together = founding().collect(Collectors.groupingBy(
                o -> new Basis(o.citations(), page.index().afterBook(o.period(), o.citations())),
                LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(together.entrySet().stream().map(same -> List.of(new Statement(
                page.text("lead.sentence", same.getValue().stream().map(this::clause)
                        .collect(Collectors.joining(page.text("lead.comma")))), "",
                        page.cite(same.getKey().citations())).after(same.getKey().after()))),
                new KeyFigures(page, List.of(EXTENT)).sentences(all).stream()).toList();
    }

    private Stream<Observation> founding() {
        return all.stream().filter(o -> FOUNDING.contains(o.series()))
                .sorted(Comparator.comparing(Observation::period, Period.IN_A_CHRONICLE));
    }

    private String clause(Observation o) {
        String remark = o.qualifier().isEmpty() ? "" : page.text("lead.remark", o.qualifier());
        return page.text("lead.founded", o.period().inWords(), o.indicator() + remark);
    }

    /** A line for every year and every area, under the name of its kind. */
    List<PropertyRow> rows() {
        return Stream.concat(founding().map(this::year), EXTENT.stream().flatMap(kind -> all.stream()
                .filter(o -> o.series().equals(kind)).sorted(Comparator.comparing(Observation::period))
                .map(this::area))).toList();
    }

    private PropertyRow year(Observation o) {
        return PropertyRow.of(o.series(), o.period().inWords())
                .detail(detail(o.indicator(), o.qualifier(), o.note())).cited(page.cite(o.citations()))
                .after(page.index().afterBook(o.period(), o.citations()));
    }

    private PropertyRow area(Observation o) {
        Approximation near = Approximation.of(o.qualifier());
        return PropertyRow.of(o.series(), page.text("area.km2",
                        Approximation.before(near.word(), o.unit()) + o.value()))
                .detail(detail(o.period().inWords(), Observation.otherwise(o.indicator(), o.series()),
                        near.qualifier(), o.note())).cited(page.cite(o.citations()))
                .after(page.index().afterBook(o.period(), o.citations()));
    }

    private String detail(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(page.text("detail.between")));
    }
}
