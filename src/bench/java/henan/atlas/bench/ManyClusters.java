package henan.atlas.bench;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.Position;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.List;

/**
 * The shipped clusters over and over, each under a name and at a place of its own, with its industries and with ten
 * figures.
 */
final class ManyClusters {
    private static final int FIGURES = 10;
    private static final List<String> SERIES = List.of("规划面积", "建成区面积", "控制区面积", "发展区面积", "起步区面积");

    /** As far as they are scattered about the place of the one they are like. Units: degrees. */
    private static final double SCATTER = 0.2;

    private ManyClusters() {
    }

    /** Evenly scattered, the same for the same number. */
    private static Position near(Position place, int number) {
        return new Position(place.longitude() + SCATTER * (number * 0.754877666 % 1 - 0.5),
                place.latitude() + SCATTER * (number * 0.569840291 % 1 - 0.5));
    }

    static AtlasSnapshot of(AtlasSnapshot shipped, int clusters) {
        List<Cluster> all = new ArrayList<>();
        List<LeadingIndustry> leading = new ArrayList<>();
        List<Observation> figures = new ArrayList<>();
        for (int i = 0; i < clusters; i++) {
            Cluster like = shipped.clusters().get(i % shipped.clusters().size());
            String id = like.id() + "_" + i;
            all.add(new Cluster(id, like.name() + i, like.prefectureCode(), like.countyCodes(), like.countyText(),
                    like.countyNowText(), like.level(), like.validFrom(), like.validTo(), like.note(),
                    like.confidence(), near(like.position(), i), like.basis(), like.citations()));
            shipped.index().leading(like).forEach(each -> leading.add(new LeadingIndustry(id, each.name(),
                    each.industryIds(), each.period(), each.note(), each.citations())));
            for (int n = 0; n < FIGURES; n++) {
                String series = SERIES.get(n % SERIES.size());
                figures.add(new Observation("many-" + i + "-" + n, SubjectRef.cluster(id), series, series,
                        Period.ofYear(2006 + n), String.valueOf(i % 50 + n), "平方公里", "", "", like.citations()));
            }
        }
        return shipped.with(RecordTypes.CLUSTER, all).with(RecordTypes.LEADING_INDUSTRY, leading)
                .with(RecordTypes.OBSERVATION, figures);
    }
}
