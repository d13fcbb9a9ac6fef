package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.CasePart;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Period;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Case studies: whole on their own page and on those of their subjects, by title where many are listed. */
final class CasePages {
    /** First year that stands after the book, which came out in January of it. */
    private static final int FIRST_YEAR_AFTER = 2014;
    private final PageDraft page;
    private final AtlasIndex index;

    CasePages(PageDraft page) {
        this.page = page;
        this.index = page.index();
    }

    /** The page of a case. */
    Profile page(CaseStudy study) {
        page.add(new Section.Cases(ProfileTab.CASES, "case", page.text("section.caseText"), List.of(reading(study))));
        page.entries(ProfileTab.CASES, "about", study.subjects().stream().map(this::about).toList());
        page.entriesIfAny(ProfileTab.CASES, "book", page.entriesAbout(study.subjects()));
        new Nearby(page).of(study.subjects());
        String industry = study.subjects().stream().flatMap(s -> cluster(s).stream()).map(index::industryClass)
                .findFirst().orElse("");
        return page.finish(study.ref(),
                new ProfileHeading(page.text("kind.case_study"), study.title(), breadcrumb(study),
                study.subjects().stream().map(s -> new ProfileHeading.Tag(page.link(s), ProfileHeading.Tone.PLAIN))
                .toList(),
                List.of(), industry));
    }

    private List<Link> breadcrumb(CaseStudy study) {
        List<Link> way = new ArrayList<>();
        way.add(page.link(SubjectRef.PROVINCE));
        prefecture(study).ifPresent(prefecture -> way.add(Link.to(prefecture.name(), prefecture.ref())));
        way.add(Link.plain(page.text("kind.case_study")));
        return way;
    }

    private PropertyRow about(SubjectRef subject) {
        return PropertyRow.of(page.link(subject), cluster(subject).map(Cluster::countyText).orElse(""));
    }

    private Optional<Cluster> cluster(SubjectRef subject) {
        return subject.kind() == SubjectKind.CLUSTER ? index.cluster(subject.id()) : Optional.empty();
    }

    /** The whole text of every case about a subject. */
    void readings(SubjectRef subject) {
        List<CaseStudyText> readings = index.cases(subject).stream().map(this::reading).toList();
        if (!readings.isEmpty()) {
            page.add(new Section.Cases(ProfileTab.CASES, "case", page.text("section.case"), readings));
        }
    }

    /** The titles of all cases, prefecture by prefecture, each with the prefecture and whom it is about. */
    void titlesOfProvince() {
        List<String> order = page.content().prefectures().stream().map(Prefecture::code).toList();
        titles(page.content().caseStudies().stream()
                .sorted(Comparator.comparingInt(study -> prefecture(study).map(p -> order.indexOf(p.code()))
                .orElse(-1)))
                .toList(), study -> prefecture(study).map(Prefecture::name).orElse(""));
    }

    /** The titles of some cases of a place, each with the county and whom it is about. */
    void titlesWithin(List<CaseStudy> cases) {
        titles(cases, study -> study.subjects().stream().flatMap(s -> cluster(s).stream()).map(Cluster::countyText)
                .findFirst().orElse(""));
    }

    private void titles(List<CaseStudy> cases, Function<CaseStudy, String> place) {
        page.entriesIfAny(ProfileTab.CASES, "caseStudies", cases.stream().map(study -> PropertyRow.of(
                Link.to(study.title(), study.ref()), place.apply(study)).detail(String.join(Punctuation.names(),
                study.subjects().stream().map(page::name).toList()))).toList());
    }

    private Optional<Prefecture> prefecture(CaseStudy study) {
        return study.subjects().stream().flatMap(subject -> cluster(subject).stream()).findFirst()
                .flatMap(cluster -> index.prefecture(cluster.prefectureCode()));
    }

    private CaseStudyText reading(CaseStudy study) {
        List<CaseStudyText.Part> parts = Arrays.stream(CasePart.values())
                .filter(part -> !study.paragraphs(part).isEmpty()).map(part -> part(part, study.paragraphs(part)))
                .toList();
        return new CaseStudyText(Link.to(study.title(), study.ref()), parts, study.questions());
    }

    private CaseStudyText.Part part(CasePart part, List<CaseStudy.Paragraph> paragraphs) {
        boolean after = part == CasePart.AFTERWARDS;
        return new CaseStudyText.Part(page.text("case." + part), after ? time(paragraphs) : "", after,
                part == CasePart.NOTES, paragraphs.stream().map(this::passages).toList());
    }

    private List<Statement> passages(CaseStudy.Paragraph paragraph) {
        return paragraph.passages().stream().map(p -> new Statement(p.text(), "", page.cite(p.citations()))).toList();
    }

    /** The years after the book that the paragraphs speak of, first to last. */
    private String time(List<CaseStudy.Paragraph> paragraphs) {
        int[] years = paragraphs.stream().map(CaseStudy.Paragraph::text).flatMapToInt(Period::yearsIn)
                .filter(year -> year >= FIRST_YEAR_AFTER).sorted().toArray();
        if (years.length == 0) {
            return page.text("case.after", String.valueOf(FIRST_YEAR_AFTER));
        }
        return Period.ofYears(years[0], years[years.length - 1]).inWords();
    }
}
