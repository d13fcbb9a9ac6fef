package henan.atlas.domain;

import java.util.List;
import java.util.Map;

/**
 * Everything an atlas says, without its geometry: what the build compiles from {@code maps/} and {@code data/} and what
 * an opened file gives back. Small enough (some thousand records) to be held whole.
 *
 * @param meta title, vintage, data date, boundary source and licence and the like, by key (see {@link MetaKeys})
 */
public record AtlasContent(Map<String, String> meta, List<Prefecture> prefectures, List<County> counties,
                           List<Seat> seats, List<Neighbour> neighbours, List<Industry> industries,
                           List<Cluster> clusters, List<Firm> firms, List<FirmRole> firmRoles,
                           List<ChainLink> chainLinks, List<Observation> observations, List<Fact> facts,
                           List<Award> awards, List<BookEntry> bookEntries, List<TimelineEvent> events,
                           List<Term> terms, List<CaseStudy> caseStudies,
                           List<ClusterChange> changes, List<Source> sources, List<SearchTerm> searchTerms) {
    /** Year the map shows: clusters promoted later or withdrawn earlier do not count towards its total. */
    public static final int MAP_YEAR = 2013;

    public AtlasContent {
        meta = Map.copyOf(meta);
        prefectures = List.copyOf(prefectures);
        counties = List.copyOf(counties);
        seats = List.copyOf(seats);
        neighbours = List.copyOf(neighbours);
        industries = List.copyOf(industries);
        clusters = List.copyOf(clusters);
        firms = List.copyOf(firms);
        firmRoles = List.copyOf(firmRoles);
        chainLinks = List.copyOf(chainLinks);
        observations = List.copyOf(observations);
        facts = List.copyOf(facts);
        awards = List.copyOf(awards);
        bookEntries = List.copyOf(bookEntries);
        events = List.copyOf(events);
        terms = List.copyOf(terms);
        caseStudies = List.copyOf(caseStudies);
        changes = List.copyOf(changes);
        sources = List.copyOf(sources);
        searchTerms = List.copyOf(searchTerms);
    }
}
