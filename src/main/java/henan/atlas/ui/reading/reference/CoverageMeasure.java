package henan.atlas.ui.reading.reference;

import henan.atlas.profile.Coverage;
import java.util.List;
import java.util.function.Function;

/** What the bars of the coverage panel can count. */
enum CoverageMeasure {
    GRADES(known -> List.of(known.gradeA(), known.gradeB(), known.gradeC())),
    INDUSTRY(known -> List.of(known.withIndustry())),
    FIRMS(known -> List.of(known.withFirms())),
    CASES(known -> List.of(known.withCase())),
    STUDIES(known -> List.of(known.withStudy())),
    FIGURES(known -> List.of(known.withFigures()));

    private final Function<Coverage, List<Integer>> parts;

    CoverageMeasure(Function<Coverage, List<Integer>> parts) {
        this.parts = parts;
    }

    /** The counts, part by part. */
    List<Integer> parts(Coverage known) {
        return parts.apply(known);
    }
}
