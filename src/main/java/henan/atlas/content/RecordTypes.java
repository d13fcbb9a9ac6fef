package henan.atlas.content;

import henan.atlas.domain.Award;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.ChainLink;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterChange;
import henan.atlas.domain.County;
import henan.atlas.domain.Fact;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Neighbour;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SearchTerm;
import henan.atlas.domain.Seat;
import henan.atlas.domain.Source;
import henan.atlas.domain.Term;
import henan.atlas.domain.TimelineEvent;
import java.util.List;

/** The kinds of record an atlas is made of. */
public final class RecordTypes {
    public static final RecordType<Prefecture> PREFECTURE =
            new RecordType<>("prefecture", Prefecture.class, Prefecture::code);
    public static final RecordType<County> COUNTY =
            new RecordType<>("county", County.class, County::code);
    public static final RecordType<Seat> SEAT =
            new RecordType<>("seat", Seat.class, Seat::id);
    public static final RecordType<Neighbour> NEIGHBOUR =
            new RecordType<>("neighbour", Neighbour.class, Neighbour::code);
    public static final RecordType<Industry> INDUSTRY =
            new RecordType<>("industry", Industry.class, Industry::id);
    public static final RecordType<Cluster> CLUSTER =
            new RecordType<>("cluster", Cluster.class, Cluster::id);
    public static final RecordType<Firm> FIRM =
            new RecordType<>("firm", Firm.class, Firm::id);
    public static final RecordType<FirmRole> FIRM_ROLE =
            new RecordType<>("firm_role", FirmRole.class, FirmRole::id);
    public static final RecordType<ChainLink> CHAIN_LINK =
            new RecordType<>("chain_link", ChainLink.class, ChainLink::id);
    public static final RecordType<Observation> OBSERVATION =
            new RecordType<>("observation", Observation.class, Observation::id);
    public static final RecordType<Fact> FACT =
            new RecordType<>("fact", Fact.class, Fact::id);
    public static final RecordType<Award> AWARD =
            new RecordType<>("award", Award.class, Award::id);
    public static final RecordType<BookEntry> BOOK_ENTRY =
            new RecordType<>("book_entry", BookEntry.class, BookEntry::id);
    public static final RecordType<TimelineEvent> EVENT =
            new RecordType<>("event", TimelineEvent.class, TimelineEvent::id);
    public static final RecordType<Term> TERM =
            new RecordType<>("term", Term.class, Term::id);
    public static final RecordType<CaseStudy> CASE_STUDY =
            new RecordType<>("case_study", CaseStudy.class, CaseStudy::id);
    public static final RecordType<ClusterChange> CLUSTER_CHANGE =
            new RecordType<>("cluster_change", ClusterChange.class, ClusterChange::id);
    public static final RecordType<Source> SOURCE =
            new RecordType<>("source", Source.class, Source::id);
    public static final RecordType<SearchTerm> SEARCH_TERM =
            new RecordType<>("search_term", SearchTerm.class, SearchTerm::id);

    /** All kinds, always in this order. */
    public static final List<RecordType<?>> ALL = List.of(PREFECTURE, COUNTY, SEAT, NEIGHBOUR,
            INDUSTRY, CLUSTER, FIRM, FIRM_ROLE, CHAIN_LINK, OBSERVATION, FACT,
            AWARD, BOOK_ENTRY, EVENT, TERM, CASE_STUDY, CLUSTER_CHANGE, SOURCE,
            SEARCH_TERM);

    private RecordTypes() {
    }
}
