package henan.atlas.content;

import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What prefectures, counties and clusters say of each other must agree. */
final class PlaceRules {
    private final Map<String, County> counties;
    private final Set<String> inhabited;
    private final ReferenceTargets known;

    PlaceRules(List<County> counties, ReferenceTargets known) {
        this.counties = counties.stream().collect(Collectors.toMap(County::code, Function.identity(),
                (one, other) -> one));
        this.inhabited = counties.stream().map(County::prefectureCode).collect(Collectors.toSet());
        this.known = known;
    }

    /** A prefecture is made of counties; none is asked for where no county could be read. */
    void checkPrefecture(Prefecture prefecture, ContentRules.FieldFaults faults) {
        if (!inhabited.isEmpty() && !inhabited.contains(prefecture.code())) {
            faults.note("code", "prefecture.empty", prefecture.name());
        }
    }

    /** A unit without a polygon of its own lies in one of its own prefecture. */
    void checkCounty(County county, ContentRules.FieldFaults faults) {
        County drawn = counties.get(county.polygonCode());
        if (drawn != null && !drawn.prefectureCode().equals(county.prefectureCode())) {
            faults.note("polygon_code", "county.polygonElsewhere", county.name(), county.polygonCode());
        }
    }

    void checkCluster(Cluster cluster, ContentRules.FieldFaults faults) {
        for (String code : cluster.countyCodes()) {
            County county = counties.get(code);
            if (county != null && !county.prefectureCode().equals(cluster.prefectureCode())
                    && known.has(SubjectKind.PREFECTURE, cluster.prefectureCode())) {
                faults.note("county_codes", "cluster.foreignCounty", code, county.name(), county.prefectureCode(),
                        cluster.prefectureCode());
            }
        }
    }
}
