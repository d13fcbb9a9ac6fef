package henan.atlas.content;

import static henan.atlas.content.Field.field;
import static henan.atlas.content.FieldKinds.ADDRESS;
import static henan.atlas.content.FieldKinds.CITATIONS;
import static henan.atlas.content.FieldKinds.HOST;
import static henan.atlas.content.FieldKinds.NUMBER;
import static henan.atlas.content.FieldKinds.NUMBER_TEXT;
import static henan.atlas.content.FieldKinds.PAGE;
import static henan.atlas.content.FieldKinds.PARAGRAPHS;
import static henan.atlas.content.FieldKinds.PERIOD;
import static henan.atlas.content.FieldKinds.PERIOD_OF_A_YEAR;
import static henan.atlas.content.FieldKinds.PLACE;
import static henan.atlas.content.FieldKinds.PLACE_LIST;
import static henan.atlas.content.FieldKinds.POSITION;
import static henan.atlas.content.FieldKinds.SUBJECT;
import static henan.atlas.content.FieldKinds.TEXT;
import static henan.atlas.content.FieldKinds.TEXTS;
import static henan.atlas.content.FieldKinds.YEAR;
import static henan.atlas.content.FieldKinds.constant;
import static henan.atlas.content.FieldKinds.reference;
import static henan.atlas.content.FieldKinds.references;
import static henan.atlas.content.FieldKinds.upTo;

import henan.atlas.domain.Award;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.ChainLink;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterChange;
import henan.atlas.domain.ClusterSide;
import henan.atlas.domain.CompassPoint;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.County;
import henan.atlas.domain.Fact;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.ImprintLine;
import henan.atlas.domain.Industry;
import henan.atlas.domain.KeptHost;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.MissingCluster;
import henan.atlas.domain.Neighbour;
import henan.atlas.domain.Observation;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SearchTerm;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SeatRank;
import henan.atlas.domain.SeriesUnit;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.Term;
import henan.atlas.domain.TimelineEvent;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of record an atlas is made of, each with its fields in the order of the record's components.
 *
 * <p>A new field is a component of the record and a line here: its column in the editors' tables, its column in the
 * file, what it may hold, JSON and the checks all follow; marked as standing on the page of its record,
 * and with a name in {@code fields.csv}, it is shown.
 */
public final class RecordTypes {
    public static final RecordType<Prefecture> PREFECTURE =
            RecordType.of("prefecture", Prefecture.class, Prefecture::code,
            field("code", TEXT).required(),
            field("name", TEXT).required(),
            field("pinyin", TEXT).required(),
            field("seatUnitCode", reference(SubjectKind.COUNTY)).required(),
            field("publishedAreaKm2", NUMBER).required(),
            field("areaNote", TEXT),
            field("tint", upTo(4)))
            .spokenOf(SubjectKind.PREFECTURE).unique("duplicate.id", "code");

    public static final RecordType<County> COUNTY = RecordType.of("county", County.class, County::code,
            field("code", TEXT).required(),
            field("name", TEXT).required(),
            field("kind", constant(County.Kind.class)),
            field("prefectureCode", reference(SubjectKind.PREFECTURE)).required(),
            field("pinyin", TEXT).required(),
            field("codeNow", TEXT).required(),
            field("nameNow", TEXT).required(),
            field("change", TEXT),
            field("provinceDirect", constant(County.ProvinceDirect.class)),
            field("outline", constant(County.Outline.class)),
            field("polygonCode", reference(SubjectKind.COUNTY)).required())
            .spokenOf(SubjectKind.COUNTY).stored("unit").unique("duplicate.id", "code");

    public static final RecordType<Seat> SEAT = RecordType.of("seat", Seat.class, Seat::id,
            field("unit", SUBJECT).made(),
            field("rank", constant(SeatRank.class)).made(),
            field("name", TEXT).made().required(),
            field("position", POSITION).made(),
            field("basis", constant(PlaceBasis.class)).made());

    public static final RecordType<Neighbour> NEIGHBOUR = RecordType.of("neighbour", Neighbour.class, Neighbour::code,
            field("code", TEXT).required(),
            field("name", TEXT).required(),
            field("province", TEXT).required(),
            field("label", POSITION).made())
            .unique("duplicate.id", "code");

    public static final RecordType<Industry> INDUSTRY = RecordType.of("industry", Industry.class, Industry::id,
            field("id", TEXT).required(),
            field("name", TEXT).required(),
            field("group", TEXT).stored("taxonomy_group").onPage(),
            field("scope", TEXT).required())
            .spokenOf(SubjectKind.INDUSTRY).unique("duplicate.id", "id");

    public static final RecordType<Cluster> CLUSTER = RecordType.of("cluster", Cluster.class, Cluster::id,
            field("id", TEXT).required().stored("cluster_id"),
            field("name", TEXT).required(),
            field("prefectureCode", reference(SubjectKind.PREFECTURE)).required(),
            field("countyCodes", references(SubjectKind.COUNTY)).required().rows("cluster_unit", "unit_code"),
            field("countyText", TEXT).required(),
            field("countyNowText", TEXT).required(),
            field("level", TEXT).required(),
            field("validFrom", YEAR),
            field("validTo", YEAR),
            field("note", TEXT),
            field("confidence", constant(Confidence.class)),
            field("position", POSITION).made(),
            field("basis", constant(PlaceBasis.class)).made(),
            field("citations", CITATIONS).required().column("sources"))
            .spokenOf(SubjectKind.CLUSTER).unique("duplicate.id", "id").unique("duplicate.cluster", "name");

    public static final RecordType<ClusterSide> CLUSTER_SIDE =
            RecordType.of("cluster_side", ClusterSide.class, ClusterSide::id,
            field("id", TEXT).required().made(),
            field("clusterId", reference(SubjectKind.CLUSTER)).required(),
            field("side", constant(CompassPoint.class)),
            field("text", TEXT).required(),
            field("citations", CITATIONS).required().column("sources"))
            .unique("duplicate.row", "cluster_id");

    public static final RecordType<LeadingIndustry> LEADING_INDUSTRY =
            RecordType.of("leading_industry", LeadingIndustry.class, LeadingIndustry::id,
            field("id", TEXT).required().made(),
            field("clusterId", reference(SubjectKind.CLUSTER)).required(),
            field("name", TEXT).required(),
            field("industryIds", references(SubjectKind.INDUSTRY)).rows("leading_industry_class", "industry_id"),
            field("period", PERIOD),
            field("note", TEXT),
            field("citations", CITATIONS).required().column("sources"))
            .unique("duplicate.row", "cluster_id", "name");

    public static final RecordType<Firm> FIRM = RecordType.of("firm", Firm.class, Firm::id,
            field("id", TEXT).required(),
            field("name", TEXT).required(),
            field("aliases", TEXTS).rows("firm_alias", "name"))
            .spokenOf(SubjectKind.FIRM).unique("duplicate.id", "id").unique("duplicate.firm", "name");

    public static final RecordType<FirmRole> FIRM_ROLE = RecordType.of("firm_role", FirmRole.class, FirmRole::id,
            field("id", TEXT).required().made(),
            field("firmId", reference(SubjectKind.FIRM)).required(),
            field("clusterId", reference(SubjectKind.CLUSTER)).required(),
            field("role", constant(FirmRole.Role.class)),
            field("product", TEXT),
            field("industryIds", references(SubjectKind.INDUSTRY)).rows("firm_role_class", "industry_id"),
            field("reading", constant(FirmRole.Reading.class)),
            field("citations", CITATIONS).required().column("sources"))
            .unique("duplicate.row", "firm_id", "cluster_id");

    public static final RecordType<ChainLink> CHAIN_LINK = RecordType.of("chain_link", ChainLink.class, ChainLink::id,
            field("id", TEXT).required().made(),
            field("clusterId", reference(SubjectKind.CLUSTER)).required(),
            field("stage", constant(ChainLink.Stage.class)),
            field("name", TEXT).required(),
            field("citations", CITATIONS).required().column("sources"))
            .unique("duplicate.row", "cluster_id", "stage", "name");

    public static final RecordType<Observation> OBSERVATION =
            RecordType.of("observation", Observation.class, Observation::id,
            field("id", TEXT).required(),
            field("subject", PLACE),
            field("series", TEXT).required(),
            field("indicator", TEXT).required(),
            field("period", PERIOD).required(),
            field("value", NUMBER_TEXT).required(),
            field("unit", TEXT).required(),
            field("qualifier", TEXT),
            field("note", TEXT),
            field("citations", CITATIONS).required().column("sources"))
            .unique("duplicate.id", "id");

    public static final RecordType<Fact> FACT = RecordType.of("fact", Fact.class, Fact::id,
            field("id", TEXT).required(),
            field("subject", PLACE),
            field("text", TEXT).required(),
            field("year", PERIOD),
            field("citations", CITATIONS).required().column("sources"))
            .unique("duplicate.id", "id").unique("duplicate.text", "text");

    public static final RecordType<Award> AWARD = RecordType.of("award", Award.class, Award::id,
            field("id", TEXT).required().made(),
            field("clusterId", reference(SubjectKind.CLUSTER)).required(),
            field("name", TEXT).required().column("award"),
            field("year", PERIOD_OF_A_YEAR),
            field("rank", TEXT),
            field("citations", CITATIONS).required().column("sources"))
            .unique("duplicate.row", "cluster_id", "name", "year");

    public static final RecordType<BookEntry> BOOK_ENTRY = RecordType.of("book_entry", BookEntry.class, BookEntry::id,
            field("id", TEXT).required(),
            field("section", TEXT).required().onPage(),
            field("title", TEXT).required(),
            field("subtitle", TEXT),
            field("startPage", PAGE),
            field("kind", TEXT).required().onPage(),
            field("subjects", PLACE_LIST).rows("book_entry_subject", "subject"),
            field("basis", TEXT),
            field("citations", CITATIONS).required().column("sources"))
            .spokenOf(SubjectKind.BOOK_ENTRY).unique("duplicate.id", "id");

    public static final RecordType<ImprintLine> IMPRINT_LINE =
            RecordType.of("imprint_line", ImprintLine.class, ImprintLine::id,
            field("id", TEXT).required(),
            field("label", TEXT).required(),
            field("text", TEXT).required(),
            field("citations", CITATIONS).required().column("sources"))
            .unique("duplicate.id", "id").unique("duplicate.row", "label");

    public static final RecordType<TimelineEvent> EVENT =
            RecordType.of("event", TimelineEvent.class, TimelineEvent::id,
            field("id", TEXT).required(),
            field("date", PERIOD).required(),
            field("text", TEXT).required(),
            field("actors", TEXT),
            field("subjects", PLACE_LIST).rows("event_subject", "subject"),
            field("citations", CITATIONS).required().column("sources"))
            .spokenOf(SubjectKind.EVENT).unique("duplicate.id", "id");

    public static final RecordType<Term> TERM = RecordType.of("term", Term.class, Term::id,
            field("id", TEXT).required(),
            field("name", TEXT).required(),
            field("aliases", TEXTS).rows("term_alias", "name"),
            field("meaning", TEXT).required(),
            field("firstPlace", TEXT),
            field("citations", CITATIONS).required().column("sources"))
            .spokenOf(SubjectKind.TERM).unique("duplicate.id", "id").unique("duplicate.row", "name");

    public static final RecordType<CaseStudy> CASE_STUDY = RecordType.of("case_study", CaseStudy.class, CaseStudy::id,
            field("id", TEXT).required(),
            field("subjects", PLACE_LIST).required().rows("case_subject", "subject"),
            field("title", TEXT).required(),
            field("paragraphs", PARAGRAPHS).required().rows("case_passage", ""),
            field("questions", TEXTS).required().rows("case_question", "text"))
            .spokenOf(SubjectKind.CASE_STUDY).unique("duplicate.id", "id");

    public static final RecordType<ClusterChange> CLUSTER_CHANGE =
            RecordType.of("cluster_change", ClusterChange.class, ClusterChange::id,
            field("id", TEXT).required().made(),
            field("clusterId", reference(SubjectKind.CLUSTER)).required(),
            field("date", PERIOD),
            field("change", constant(ClusterChange.Kind.class)),
            field("nameAfter", TEXT),
            field("text", TEXT).required(),
            field("citations", CITATIONS).required().column("sources"))
            .unique("duplicate.row", "cluster_id", "date", "change");

    public static final RecordType<MissingCluster> MISSING_CLUSTER =
            RecordType.of("missing_cluster", MissingCluster.class, MissingCluster::id,
            field("id", TEXT).required(),
            field("subject", PLACE),
            field("name", TEXT),
            field("standing", constant(MissingCluster.Standing.class)),
            field("lookedFor", TEXT).required(),
            field("citations", CITATIONS).column("sources"))
            .unique("duplicate.id", "id").unique("duplicate.text", "looked_for");

    public static final RecordType<Source> SOURCE = RecordType.of("source", Source.class, Source::id,
            field("id", TEXT).required(),
            field("title", TEXT).required(),
            field("author", TEXT).onPage(),
            field("place", TEXT).onPage(),
            field("publisher", TEXT).required(),
            field("date", PERIOD),
            field("accessed", PERIOD).onPage(),
            field("url", ADDRESS),
            field("kind", TEXT).required(),
            field("note", TEXT))
            .spokenOf(SubjectKind.SOURCE).unique("duplicate.id", "id").unique("duplicate.source", "url");

    public static final RecordType<KeptHost> KEPT_HOST = RecordType.of("kept_host", KeptHost.class, KeptHost::id,
            field("host", HOST).required(),
            field("kind", constant(KeptHost.Kind.class)),
            field("name", TEXT).required())
            .unique("duplicate.row", "host");

    public static final RecordType<SearchTerm> SEARCH_TERM =
            RecordType.of("search_term", SearchTerm.class, SearchTerm::id,
            field("subject", SUBJECT).made(),
            field("text", TEXT).made().required(),
            field("role", constant(SearchTerm.Role.class)).made(),
            field("pinyin", TEXT).made(),
            field("initials", TEXT).made());

    public static final RecordType<SeriesUnit> SERIES_UNIT =
            RecordType.of("series_unit", SeriesUnit.class, SeriesUnit::id,
            field("series", TEXT).required(),
            field("unit", TEXT).required(),
            field("scope", constant(SeriesUnit.Scope.class)),
            field("min", NUMBER_TEXT).required(),
            field("max", NUMBER_TEXT).required(),
            field("note", TEXT))
            .unique("duplicate.row", "series", "unit", "scope");

    /** All kinds, always in this order. */
    public static final List<RecordType<?>> ALL = List.of(PREFECTURE, COUNTY, SEAT, NEIGHBOUR, INDUSTRY, CLUSTER,
            CLUSTER_SIDE, LEADING_INDUSTRY, FIRM, FIRM_ROLE, CHAIN_LINK, OBSERVATION, FACT, AWARD, BOOK_ENTRY,
            IMPRINT_LINE, EVENT, TERM, CASE_STUDY, CLUSTER_CHANGE, MISSING_CLUSTER, SOURCE, KEPT_HOST,
            SEARCH_TERM, SERIES_UNIT);

    private RecordTypes() {
    }

    /** The kind of record that is spoken of as this; none for the province, which has no record. */
    public static Optional<RecordType<?>> of(SubjectKind subject) {
        return ALL.stream().filter(type -> type.subject().filter(subject::equals).isPresent()).findFirst();
    }
}
