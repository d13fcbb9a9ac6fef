package henan.atlas.thematic;

import henan.atlas.domain.AtlasContent;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectRef;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the atlas has of the clusters that existed in the year of the map. */
final class KnownOfClusters {
    /** The year the map shows. */
    static final int MAP_YEAR = 2013;

    private final List<Cluster> clusters;
    private final Map<String, Set<SubjectRef>> having;
    private final Set<SubjectRef> inBook = new HashSet<>();

    KnownOfClusters(AtlasContent content) {
        clusters = content.clusters().stream().filter(c -> c.validFrom().orElse(0) <= MAP_YEAR
                && c.validTo().orElse(Integer.MAX_VALUE) >= MAP_YEAR).toList();
        Set<SubjectRef> leading = new HashSet<>();
        Set<SubjectRef> firms = new HashSet<>();
        Set<SubjectRef> cases = new HashSet<>();
        Set<SubjectRef> figures = new HashSet<>();
        clusters.stream().filter(c -> !c.leadingIndustries().isEmpty()).forEach(c -> leading.add(c.ref()));
        clusters.forEach(c -> noteBook(c.ref(), c.citations()));
        content.firmRoles().forEach(r -> {
            firms.add(SubjectRef.cluster(r.clusterId()));
            noteBook(SubjectRef.cluster(r.clusterId()), r.citations());
        });
        content.facts().forEach(f -> {
            cases.add(f.subject());
            noteBook(f.subject(), f.citations());
        });
        content.observations().forEach(o -> {
            figures.add(o.subject());
            noteBook(o.subject(), o.citations());
        });
        content.bookEntries().forEach(e -> inBook.addAll(e.subjects()));
        having = Map.of("leading", leading, "firms", firms, "cases", cases, "figures", figures);
    }

    private void noteBook(SubjectRef subject, List<Citation> citations) {
        if (citations.stream().anyMatch(c -> c.sourceId().equals(Source.BOOK))) {
            inBook.add(subject);
        }
    }

    /** The clusters of the map's year. */
    List<Cluster> clusters() {
        return clusters;
    }

    /** Those of which the part of the book at hand says anything. */
    List<Cluster> inBook() {
        return clusters.stream().filter(c -> inBook.contains(c.ref())).toList();
    }

    /** Whether something is known of a cluster. @param what leading, firms, cases or figures */
    boolean has(String what, Cluster cluster) {
        return having.get(what).contains(cluster.ref());
    }
}
