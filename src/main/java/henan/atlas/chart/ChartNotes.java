package henan.atlas.chart;

import henan.atlas.content.AfterBook;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.Uncertainty;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.NoteList;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.text.Messages;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The marks of one chart: references, what is known from after the book only, what is yet to be verified. */
final class ChartNotes {
    private static final Messages TEXTS = Messages.of("chart");

    private final AtlasIndex index;
    private final ProfileAssembler profiles;
    private final boolean cited;
    private final NoteList notes = new NoteList();
    private final Set<String> sources = new LinkedHashSet<>();

    /** @param cited whether figures have the marks of their references */
    ChartNotes(AtlasIndex index, ProfileAssembler profiles, boolean cited) {
        this.index = index;
        this.profiles = profiles;
        this.cited = cited;
    }

    /** The marks of references; empty for what the atlas itself counts, and in a chart without references. */
    String marks(List<Citation> citations) {
        if (!cited) {
            return "";
        }
        List<String> ids = citations.stream().map(Citation::sourceId).distinct().toList();
        sources.addAll(ids);
        return notes.marks(ids.stream().map(id -> profiles.assemble(SubjectRef.source(id)).map(Profile::citation)
                .orElse(id)).toList());
    }

    /** The mark of what is known from after the book only. */
    String later(AfterBook after) {
        return notes.mark(after);
    }

    /** A place's name as lists have it, marked where what is known of it is weak. */
    String name(SubjectRef place, String name) {
        return marked(place, Cluster.brief(name));
    }

    /** A place's whole name, for where a cluster and its county would be one, likewise. */
    String wholeName(SubjectRef place) {
        return marked(place, title(place));
    }

    private String marked(SubjectRef place, String name) {
        boolean weak = place.kind() == SubjectKind.CLUSTER && index.cluster(place.id())
                .filter(cluster -> cluster.confidence() == Confidence.C).isPresent();
        notes.mark(weak);
        return name + Uncertainty.of(weak).inline();
    }

    private String title(SubjectRef subject) {
        return profiles.assemble(subject).map(page -> page.heading().title()).orElse(subject.id());
    }

    List<String> lines() {
        return cited ? notes.lines() : List.of();
    }

    /** Whom the data are from, in a line. */
    String credit() {
        return !cited ? "" : sources.isEmpty() ? TEXTS.get("credit.own") : TEXTS.get("credit.sources", sources.size());
    }
}
