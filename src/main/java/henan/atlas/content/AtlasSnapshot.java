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
import henan.atlas.domain.ImprintLine;
import henan.atlas.domain.Industry;
import henan.atlas.domain.KeptHost;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.MissingCluster;
import henan.atlas.domain.Neighbour;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SearchTerm;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SeriesUnit;
import henan.atlas.domain.Source;
import henan.atlas.domain.Term;
import henan.atlas.domain.TimelineEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything an atlas says at one time, without its geometry: what the build compiles from {@code maps/} and
 * {@code data/} and what an opened file gives back. Small enough (some thousand records) to be held whole.
 *
 * <p>What changes the atlas makes the next snapshot; whoever shows something goes on showing the one it has. Two are
 * equal when they are of one revision and say the same.
 *
 * <p><b>Threading:</b> immutable; may be shared.
 */
public final class AtlasSnapshot {
    private final long revision;
    private final Map<String, String> meta;
    private final Map<RecordType<?>, List<?>> records;
    private final AtlasIndex index;

    /** @param former what it is made from; null when it is the first */
    private AtlasSnapshot(long revision, Map<String, String> meta, Map<RecordType<?>, List<?>> records,
                          @Nullable AtlasIndex former) {
        this.revision = revision;
        this.meta = meta;
        this.records = records;
        this.index = former == null ? AtlasIndex.over(this) : former.renewed(this);
    }

    /** A snapshot without records, of revision 0. @param meta see {@link #meta()} */
    public static AtlasSnapshot of(Map<String, String> meta) {
        Map<RecordType<?>, List<?>> none = new HashMap<>();
        RecordTypes.ALL.forEach(type -> none.put(type, List.of()));
        return new AtlasSnapshot(0, Map.copyOf(meta), none, null);
    }

    /** Number of the state of its file: 0 as shipped, one more for each change set since. */
    public long revision() {
        return revision;
    }

    /** Title, vintage, data date, boundary source and licence and the like, by key (see {@link MetaKeys}). */
    public Map<String, String> meta() {
        return meta;
    }

    /** All records of a kind, in their lasting order. */
    @SuppressWarnings("unchecked") // with() lets in records of the kind only
    public <R> List<R> of(RecordType<R> type) {
        return (List<R>) records.getOrDefault(type, List.of());
    }

    /** The same, with other records of one kind. */
    public <R> AtlasSnapshot with(RecordType<R> type, List<R> others) {
        Map<RecordType<?>, List<?>> changed = new HashMap<>(records);
        changed.put(type, List.copyOf(others));
        return new AtlasSnapshot(revision, meta, changed, index);
    }

    /** The same, with another {@link #meta()}. */
    public AtlasSnapshot withMeta(Map<String, String> other) {
        return new AtlasSnapshot(revision, Map.copyOf(other), records, index);
    }

    /** The same, as the state of another number. */
    public AtlasSnapshot at(long otherRevision) {
        return new AtlasSnapshot(otherRevision, meta, records, index);
    }

    /** What is called how, where it is and what belongs to it. */
    public AtlasIndex index() {
        return index;
    }

    public List<Prefecture> prefectures() {
        return of(RecordTypes.PREFECTURE);
    }

    public List<County> counties() {
        return of(RecordTypes.COUNTY);
    }

    public List<Seat> seats() {
        return of(RecordTypes.SEAT);
    }

    public List<Neighbour> neighbours() {
        return of(RecordTypes.NEIGHBOUR);
    }

    public List<Industry> industries() {
        return of(RecordTypes.INDUSTRY);
    }

    public List<Cluster> clusters() {
        return of(RecordTypes.CLUSTER);
    }

    public List<LeadingIndustry> leadingIndustries() {
        return of(RecordTypes.LEADING_INDUSTRY);
    }

    public List<Firm> firms() {
        return of(RecordTypes.FIRM);
    }

    public List<FirmRole> firmRoles() {
        return of(RecordTypes.FIRM_ROLE);
    }

    public List<ChainLink> chainLinks() {
        return of(RecordTypes.CHAIN_LINK);
    }

    public List<Observation> observations() {
        return of(RecordTypes.OBSERVATION);
    }

    public List<Fact> facts() {
        return of(RecordTypes.FACT);
    }

    public List<Award> awards() {
        return of(RecordTypes.AWARD);
    }

    public List<BookEntry> bookEntries() {
        return of(RecordTypes.BOOK_ENTRY);
    }

    /** The book's imprint, line by line. */
    public List<ImprintLine> imprint() {
        return of(RecordTypes.IMPRINT_LINE);
    }

    public List<TimelineEvent> events() {
        return of(RecordTypes.EVENT);
    }

    public List<Term> terms() {
        return of(RecordTypes.TERM);
    }

    public List<CaseStudy> caseStudies() {
        return of(RecordTypes.CASE_STUDY);
    }

    public List<MissingCluster> missing() {
        return of(RecordTypes.MISSING_CLUSTER);
    }

    public List<ClusterSide> sides() {
        return of(RecordTypes.CLUSTER_SIDE);
    }

    public List<ClusterChange> changes() {
        return of(RecordTypes.CLUSTER_CHANGE);
    }

    /** The sources as they are recorded; for users they are taken from {@link #index()}. */
    public List<Source> sources() {
        return of(RecordTypes.SOURCE);
    }

    public List<KeptHost> keptHosts() {
        return of(RecordTypes.KEPT_HOST);
    }

    public List<SeriesUnit> seriesUnits() {
        return of(RecordTypes.SERIES_UNIT);
    }

    public List<SearchTerm> searchTerms() {
        return of(RecordTypes.SEARCH_TERM);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AtlasSnapshot that && revision == that.revision && meta.equals(that.meta)
                && records.equals(that.records);
    }

    @Override
    public int hashCode() {
        return Objects.hash(revision, meta);
    }

    /** Revision and how many records there are; they themselves would fill screens. */
    @Override
    public String toString() {
        return "AtlasSnapshot[" + revision + ", " + records.values().stream().mapToInt(List::size).sum() + " records]";
    }
}
