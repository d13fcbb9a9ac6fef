package henan.atlas.atlasfile;

import henan.atlas.carto.BoundarySet;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Award;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.ChainLink;
import henan.atlas.domain.ClusterChange;
import henan.atlas.domain.Fact;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Industry;
import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.Observation;
import henan.atlas.domain.SearchTerm;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectRef;
import henan.atlas.domain.Term;
import henan.atlas.domain.TimelineEvent;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the records that have no geometry. */
final class RecordWriter {
    private final Inserts inserts;

    RecordWriter(Inserts inserts) {
        this.inserts = inserts;
    }

    void write(AtlasSnapshot content, BoundarySet boundaries) throws SQLException {
        meta(content, boundaries);
        for (Source source : content.sources()) {
            inserts.row("source", source.id(), source.title(), source.author(), source.place(),
                    source.publisher(), source.date(), source.url(), source.kind(), source.note());
        }
        for (Industry industry : content.industries()) {
            inserts.row("industry", industry.id(), industry.name(), industry.group(), industry.scope());
        }
        for (Firm firm : content.firms()) {
            inserts.row("firm", firm.id(), firm.name());
        }
        statements(content);
        clusterRecords(content);
        bookEntries(content.bookEntries());
        events(content.events());
        terms(content.terms());
        cases(content.caseStudies());
        for (SearchTerm term : content.searchTerms()) {
            inserts.row("search_term", term.subject().kind().code(), term.subject().id(), term.text(), term.role(),
                    term.pinyin(), term.initials());
        }
    }

    private void meta(AtlasSnapshot content, BoundarySet boundaries) throws SQLException {
        Map<String, String> meta = new TreeMap<>(content.meta());
        meta.put(MetaKeys.BOUNDARY_SOURCE, boundaries.source());
        meta.put(MetaKeys.BOUNDARY_TERMS, boundaries.terms());
        meta.put(Schema.SCHEMA_VERSION_KEY, Integer.toString(Schema.VERSION));
        meta.put(Schema.BOUNDARY_REPORT_KEY, String.join("\n", boundaries.report()));
        for (Map.Entry<String, String> entry : meta.entrySet()) {
            inserts.row("atlas_meta", entry.getKey(), entry.getValue());
        }
    }

    private void statements(AtlasSnapshot content) throws SQLException {
        for (Observation o : content.observations()) {
            inserts.cite("observation", inserts.row("observation", o.id(), o.subject().kind().code(), o.subject().id(),
                    o.series(), o.indicator(), o.period(), o.value(), o.unit(), o.qualifier(), o.note()),
                    o.citations());
        }
        for (Fact fact : content.facts()) {
            inserts.cite("fact", inserts.row("fact", fact.id(), fact.subject().kind().code(), fact.subject().id(),
                    fact.text(), fact.year()), fact.citations());
        }
    }

    private void clusterRecords(AtlasSnapshot content) throws SQLException {
        for (FirmRole role : content.firmRoles()) {
            inserts.cite("firm_role", inserts.row("firm_role", role.firmId(), role.clusterId(), role.role().word(),
                    role.product()), role.citations());
        }
        for (ChainLink link : content.chainLinks()) {
            inserts.cite("chain_link", inserts.row("chain_link", link.clusterId(), Inserts.word(link.stage()),
                    link.name()), link.citations());
        }
        for (Award award : content.awards()) {
            inserts.cite("award", inserts.row("award", award.clusterId(), award.name(), award.year(), award.rank()),
                    award.citations());
        }
        for (ClusterChange change : content.changes()) {
            inserts.cite("cluster_change", inserts.row("cluster_change", change.clusterId(), change.date(),
                    change.change().word(), change.nameAfter(), change.text()), change.citations());
        }
    }

    private void cases(List<CaseStudy> cases) throws SQLException {
        for (CaseStudy study : cases) {
            inserts.row("case_study", study.id(), study.title());
            int ordinal = 0;
            for (SubjectRef subject : study.subjects()) {
                inserts.row("case_subject", study.id(), ordinal++, subject.kind().code(), subject.id());
            }
            ordinal = 0;
            for (String question : study.questions()) {
                inserts.row("case_question", study.id(), ordinal++, question);
            }
            passages(study);
        }
    }

    private void passages(CaseStudy study) throws SQLException {
        int ordinal = 0;
        for (int i = 0; i < study.paragraphs().size(); i++) {
            CaseStudy.Paragraph paragraph = study.paragraphs().get(i);
            for (CaseStudy.Passage passage : paragraph.passages()) {
                inserts.cite("case_passage", inserts.row("case_passage", study.id(), ordinal++,
                        Inserts.word(paragraph.part()), i, passage.text()), passage.citations());
            }
        }
    }

    private void bookEntries(List<BookEntry> entries) throws SQLException {
        for (BookEntry entry : entries) {
            long fid = inserts.row("book_entry", entry.id(), entry.section(), entry.title(), entry.subtitle(),
                    entry.startPage(), entry.kind(), entry.basis());
            inserts.cite("book_entry", fid, entry.citations());
            subjects("book_entry_subject", entry.id(), entry.subjects());
        }
    }

    private void events(List<TimelineEvent> events) throws SQLException {
        for (TimelineEvent event : events) {
            inserts.cite("event", inserts.row("event", event.id(), event.date(), event.text(), event.actors()),
                    event.citations());
            subjects("event_subject", event.id(), event.subjects());
        }
    }

    private void subjects(String table, String id, List<SubjectRef> subjects) throws SQLException {
        int ordinal = 0;
        for (SubjectRef subject : subjects) {
            inserts.row(table, id, ordinal++, subject.kind().code(), subject.id());
        }
    }

    private void terms(List<Term> terms) throws SQLException {
        for (Term term : terms) {
            inserts.cite("term", inserts.row("term", term.id(), term.name(), term.meaning(), term.firstPlace()),
                    term.citations());
            int ordinal = 0;
            for (String alias : term.aliases()) {
                inserts.row("term_alias", term.id(), ordinal++, alias);
            }
        }
    }
}
