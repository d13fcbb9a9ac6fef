package henan.atlas.content;

import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Firm;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.domain.Term;
import henan.atlas.domain.TimelineEvent;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the subjects of an atlas are called by its records alone; words of the program's own are added higher up. */
final class SubjectNames {
    private final AtlasSnapshot snapshot;
    private final AtlasIndex index;

    SubjectNames(AtlasSnapshot snapshot, AtlasIndex index) {
        this.snapshot = snapshot;
        this.index = index;
    }

    /** The full name; empty for what the atlas does not know, and for the province, which has no record. */
    Optional<String> name(SubjectRef subject) {
        String id = subject.id();
        return switch (subject.kind()) {
            case PROVINCE -> Optional.empty();
            case PREFECTURE -> index.prefecture(id).map(Prefecture::name);
            case COUNTY -> index.county(id).map(County::name);
            case CLUSTER -> index.cluster(id).map(Cluster::name);
            case FIRM -> index.firm(id).map(Firm::name);
            case INDUSTRY -> index.industry(id).map(Industry::name);
            case CASE_STUDY -> index.caseStudy(id).map(CaseStudy::title);
            case BOOK_ENTRY -> index.bookEntry(id).map(entry -> entry.title());
            case TERM -> index.term(id).map(Term::name);
            case EVENT -> index.event(id).map(TimelineEvent::text);
            case SOURCE -> index.source(id).map(Source::title);
        };
    }

    /** The full name, then that of today where it is another. */
    List<String> names(SubjectRef subject) {
        List<String> names = new ArrayList<>(name(subject).stream().toList());
        if (subject.kind() == SubjectKind.COUNTY) {
            index.county(subject.id()).filter(County::renamed).ifPresent(county -> names.add(county.nameNow()));
        }
        return List.copyOf(names);
    }

    /**
     * A county's name as small scales write it, without 县 or 市 (民权 for 民权县): except where one character would
     * remain (滑县), or the name of a prefecture (安阳县 beside 安阳市).
     */
    String shortName(String name) {
        String stem = stem(name);
        return index.prefectureNamed(stem + "市").isPresent() ? name : stem;
    }

    /** A city's name without 市, as small maps on a screen write it (鹤壁 for 鹤壁市). */
    String stem(String name) {
        boolean generic = name.matches(".{2,}[县市]") && !name.endsWith("自治县");
        return generic ? name.substring(0, name.length() - 1) : name;
    }

    /** What tells a place or a cluster from its like, without repeating its name; empty for everything else. */
    String detail(SubjectRef subject) {
        String above = index.prefectureOf(subject).map(Prefecture::name).orElse("");
        return switch (subject.kind()) {
            case COUNTY -> name(subject).equals(Optional.of(above)) ? "" : above;
            case CLUSTER -> index.cluster(subject.id()).map(cluster -> detail(cluster, above)).orElse(above);
            default -> "";
        };
    }

    private String detail(Cluster cluster, String above) {
        String known = LeadingText.of(index.leadingShown(cluster), index);
        return Stream.of(AtlasIndex.standing(cluster), known.isEmpty() ? above : known)
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(Punctuation.gap()));
    }

    /** Everything that can be spoken of, wider places before those in them, the province first. */
    List<SubjectRef> all() {
        List<SubjectRef> all = new ArrayList<>(List.of(SubjectRef.PROVINCE));
        snapshot.prefectures().forEach(prefecture -> all.add(prefecture.ref()));
        snapshot.counties().forEach(county -> all.add(county.ref()));
        snapshot.clusters().forEach(cluster -> all.add(cluster.ref()));
        snapshot.firms().forEach(firm -> all.add(firm.ref()));
        snapshot.industries().forEach(industry -> all.add(industry.ref()));
        snapshot.caseStudies().forEach(study -> all.add(study.ref()));
        snapshot.bookEntries().forEach(entry -> all.add(entry.ref()));
        snapshot.terms().forEach(term -> all.add(term.ref()));
        snapshot.events().forEach(event -> all.add(event.ref()));
        snapshot.sources().forEach(source -> all.add(source.ref()));
        return List.copyOf(all);
    }
}
