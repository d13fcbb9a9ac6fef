package henan.atlas.ui.reading.reference;

import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.Holding;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.Coverage;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the bars of the coverage panel can count. */
enum CoverageMeasure {
    GRADES(known -> List.of(known.gradeA(), known.gradeB(), known.gradeC()),
            Arrays.stream(Confidence.values()).map(grade -> new ClusterCondition.Graded(Set.of(grade)))),
    INDUSTRY(known -> List.of(known.withIndustry()), Holding.INDUSTRY),
    FIRMS(known -> List.of(known.withFirms()), Holding.FIRMS),
    CASES(known -> List.of(known.withCase()), Holding.CASE),
    STUDIES(known -> List.of(known.withStudy()), Holding.STUDY),
    FIGURES(known -> List.of(known.withFigures()), Holding.FIGURES);

    private final Function<Coverage, List<Integer>> parts;
    private final List<ClusterCondition> conditions;

    CoverageMeasure(Function<Coverage, List<Integer>> parts, Stream<? extends ClusterCondition> conditions) {
        this.parts = parts;
        this.conditions = conditions.map(ClusterCondition.class::cast).toList();
    }

    CoverageMeasure(Function<Coverage, List<Integer>> parts, Holding what) {
        this(parts, Stream.of(new ClusterCondition.Holds(what)));
    }

    /** Which clusters of a place a part counts. */
    ClusterFilter of(int part, SubjectRef place) {
        return ClusterFilter.in(place).with(conditions.get(part));
    }

    /** Which all parts count together. */
    ClusterFilter of(SubjectRef place) {
        return conditions.size() == 1 ? of(0, place) : ClusterFilter.in(place);
    }

    /** The counts, part by part. */
    List<Integer> parts(Coverage known) {
        return parts.apply(known);
    }
}
