package henan.atlas.profile;

import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.List;

/** What is known and what is not, as lengths of one measure; shown so that gaps are seen for what they are. */
final class CoverageSection {
    private final PageDraft page;
    private final CoverageByPrefecture.Row row;

    CoverageSection(PageDraft page, SubjectRef place, String name) {
        this.page = page;
        this.row = CoverageByPrefecture.row(page, place, name);
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
            entries.add(share("coverage.industry", known.withIndustry()));
            entries.add(share("coverage.firms", known.withFirms()));
            entries.add(share("coverage.cases", known.withCase()));
            entries.add(share("coverage.studies", known.withStudy()));
            entries.add(share("coverage.figures", known.withFigures()));
            entries.add(PropertyRow.of(page.text("coverage.grades"),
                    page.text("coverage.gradeCounts", known.gradeA(), known.gradeB(), known.gradeC()))
                    .detail(page.text("coverage.gradeMeanings"))
                    .bar(Bar.of(row.whole(), known.gradeA(), known.gradeB(), known.gradeC())));
            if (known.notReadAgain() > 0) {
                entries.add(PropertyRow.of(page.text("coverage.notAgain"),
                        page.text("coverage.notAgainOf", known.notReadAgain(), known.firmRoles()))
                        .detail(page.text("coverage.notAgain.detail")));
            }
        }
        if (row.later() > 0) {
            entries.add(PropertyRow.of(page.text("coverage.later"), row.count().besidesInWords()));
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
        return PropertyRow.of(page.text("coverage.recorded"), value).cited(sources).bar(Bar.of(row.whole(), clusters));
    }

    private PropertyRow share(String key, int part) {
        return PropertyRow.of(page.text(key), page.text("count.clusters", part)).bar(Bar.of(row.whole(), part));
    }
}
