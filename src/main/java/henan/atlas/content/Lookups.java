package henan.atlas.content;

import henan.atlas.domain.Award;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.ChainLink;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterChange;
import henan.atlas.domain.ClusterSide;
import henan.atlas.domain.County;
import henan.atlas.domain.Fact;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Industry;
import henan.atlas.domain.KeptHost;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.MissingCluster;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Seat;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectRef;
import henan.atlas.domain.Term;
import henan.atlas.domain.TimelineEvent;

/** By what the records of an atlas are found. A new way to find records is one line here. */
final class Lookups {
    static final Lookup<Prefecture, String> PREFECTURES = byId(RecordTypes.PREFECTURE);
    static final Lookup<Prefecture, String> PREFECTURES_NAMED =
            Lookup.by(RecordTypes.PREFECTURE, Prefecture::name);
    static final Lookup<County, String> COUNTIES = byId(RecordTypes.COUNTY);
    static final Lookup<County, String> COUNTIES_OF = Lookup.by(RecordTypes.COUNTY, County::prefectureCode);
    static final Lookup<County, String> COUNTIES_SHOWN_BY = Lookup.by(RecordTypes.COUNTY, County::polygonCode);
    static final Lookup<Seat, SubjectRef> SEATS = Lookup.by(RecordTypes.SEAT, Seat::unit);
    static final Lookup<Industry, String> INDUSTRIES = byId(RecordTypes.INDUSTRY);
    static final Lookup<Cluster, String> CLUSTERS = byId(RecordTypes.CLUSTER);
    static final Lookup<Cluster, Boolean> CLUSTERS_COUNTED = Lookup.by(RecordTypes.CLUSTER, AtlasIndex::counts);
    static final Lookup<Cluster, String> CLUSTERS_OF_PREFECTURE =
            Lookup.by(RecordTypes.CLUSTER, Cluster::prefectureCode);
    static final Lookup<Cluster, String> CLUSTERS_OF_COUNTY =
            Lookup.byEach(RecordTypes.CLUSTER, Cluster::countyCodes);
    static final Lookup<LeadingIndustry, String> LEADING_IN =
            Lookup.by(RecordTypes.LEADING_INDUSTRY, LeadingIndustry::clusterId);
    static final Lookup<Firm, String> FIRMS = byId(RecordTypes.FIRM);
    static final Lookup<FirmRole, String> ROLES_IN = Lookup.by(RecordTypes.FIRM_ROLE, FirmRole::clusterId);
    static final Lookup<FirmRole, String> ROLES_OF = Lookup.by(RecordTypes.FIRM_ROLE, FirmRole::firmId);
    static final Lookup<ChainLink, String> CHAINS = Lookup.by(RecordTypes.CHAIN_LINK, ChainLink::clusterId);
    static final Lookup<Observation, SubjectRef> OBSERVATIONS =
            Lookup.by(RecordTypes.OBSERVATION, Observation::subject);
    static final Lookup<Fact, SubjectRef> FACTS = Lookup.by(RecordTypes.FACT, Fact::subject);
    static final Lookup<Award, String> AWARDS = Lookup.by(RecordTypes.AWARD, Award::clusterId);
    static final Lookup<BookEntry, String> BOOK_ENTRIES = byId(RecordTypes.BOOK_ENTRY);
    static final Lookup<BookEntry, SubjectRef> ENTRIES_ABOUT =
            Lookup.byEach(RecordTypes.BOOK_ENTRY, BookEntry::subjects);
    static final Lookup<TimelineEvent, String> EVENTS = byId(RecordTypes.EVENT);
    static final Lookup<TimelineEvent, SubjectRef> EVENTS_ABOUT =
            Lookup.byEach(RecordTypes.EVENT, TimelineEvent::subjects);
    static final Lookup<Term, String> TERMS = byId(RecordTypes.TERM);
    static final Lookup<CaseStudy, String> CASES = byId(RecordTypes.CASE_STUDY);
    static final Lookup<CaseStudy, SubjectRef> CASES_ABOUT =
            Lookup.byEach(RecordTypes.CASE_STUDY, CaseStudy::subjects);
    static final Lookup<ClusterChange, String> CHANGES =
            Lookup.by(RecordTypes.CLUSTER_CHANGE, ClusterChange::clusterId);
    static final Lookup<ClusterSide, String> SIDES = Lookup.by(RecordTypes.CLUSTER_SIDE, ClusterSide::clusterId);
    static final Lookup<MissingCluster, SubjectRef> MISSING =
            Lookup.by(RecordTypes.MISSING_CLUSTER, MissingCluster::subject);
    static final Lookup<Source, String> SOURCES = byId(RecordTypes.SOURCE);
    static final Lookup<KeptHost, String> KEPT_HOSTS = byId(RecordTypes.KEPT_HOST);

    private Lookups() {
    }

    private static <R> Lookup<R, String> byId(RecordType<R> type) {
        return Lookup.by(type, type::id);
    }
}
