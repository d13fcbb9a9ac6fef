package henan.atlas.profile;

import henan.atlas.content.ClusterCount;
import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.Holding;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is known and what is not, as lengths of one measure; shown so that gaps are seen for what they are. */
final class CoverageSection {
    private final PageDraft page;
    private final CoverageByPrefecture.Row row;
    private final ClusterFilter here;

    CoverageSection(PageDraft page, SubjectRef place, String name) {
        this.page = page;
        this.row = CoverageByPrefecture.row(page, place, name);
        this.here = ClusterFilter.in(place);
    }

    /** Of the clusters that pass a filter; what is published is of none of them. */
    CoverageSection(PageDraft page, ClusterFilter of) {
        this.page = page;
        this.row = new CoverageByPrefecture.Row("", "", ClusterCount.among(page.index().passing(of, true)),
                Coverage.of(page.index().passing(of, false), page.index()), List.of());
        this.here = of;
    }

    List<PropertyRow> entries() {
        Coverage known = row.coverage();
        List<PropertyRow> entries = new ArrayList<>();
        entries.add(recorded());
        for (CoverageByPrefecture.Published other : row.published()) {
            if (!other.ofMapYear() || other.count() != row.publishedTotal()) {
                entries.add(PropertyRow.of(page.text("coverage.publishedIn", other.period()),
                        page.text("count.clusters", other.count())).detail(other.remark()).cited(other.citations()));
            }
        }
        if (known.clusters() > 0) {
            entries.add(share("coverage.industry", Holding.INDUSTRY, known.withIndustry()));
            entries.add(share("coverage.firms", Holding.FIRMS, known.withFirms()));
            entries.add(share("coverage.cases", Holding.CASE, known.withCase()));
            entries.add(share("coverage.studies", Holding.STUDY, known.withStudy()));
            entries.add(share("coverage.figures", Holding.FIGURES, known.withFigures()));
            entries.add(PropertyRow.of(page.text("coverage.grades"),
                    page.text("coverage.gradeCounts", known.gradeA(), known.gradeB(), known.gradeC()))
                    .detail(page.text("coverage.gradeMeanings"))
                    .bar(Bar.of(row.whole(), known.gradeA(), known.gradeB(), known.gradeC()))
                    .counting(known.gradeA(), graded(Confidence.A)).counting(known.gradeB(), graded(Confidence.B))
                    .counting(known.gradeC(), graded(Confidence.C)));
            if (known.notReadAgain() > 0) {
                entries.add(PropertyRow.of(page.text("coverage.notAgain"),
                        page.text("coverage.notAgainOf", known.notReadAgain(), known.firmRoles()))
                        .detail(page.text("coverage.notAgain.detail")));
            }
        }
        if (row.later() > 0) {
            entries.add(PropertyRow.of(page.text("coverage.later"), row.count().besidesInWords())
                    .counting(row.later(), here.with(new ClusterCondition.Besides())));
        }
        return entries;
    }

    private PropertyRow recorded() {
        int clusters = row.coverage().clusters();
        String value = row.publishedTotal() == 0 ? page.text("count.clusters", clusters)
                : page.text("coverage.recordedOf", clusters, row.publishedTotal());
        List<Integer> sources = row.published().stream()
                .filter(p -> p.ofMapYear() && p.count() == row.publishedTotal())
                .flatMap(p -> p.citations().stream()).distinct().toList();
        return PropertyRow.of(page.text("coverage.recorded"), value).cited(sources).bar(Bar.of(row.whole(), clusters))
                .counting(clusters, here);
    }

    private ClusterFilter graded(Confidence grade) {
        return here.withGrades(Set.of(grade));
    }

    private PropertyRow share(String key, Holding what, int part) {
        return PropertyRow.of(page.text(key), page.text("count.clusters", part)).bar(Bar.of(row.whole(), part))
                .counting(part, here.with(new ClusterCondition.Holds(what)));
    }
}
