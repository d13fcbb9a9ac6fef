package henan.atlas.content;

import henan.atlas.domain.Citation;
import java.util.List;
import java.util.stream.Stream;

/** Something an atlas says on the strength of sources. @param name which statement it is, for a person */
record Statement(String name, List<Citation> citations) {
    /** Everything an atlas says. */
    static List<Statement> of(AtlasSnapshot content) {
        return Stream.of(
                content.clusters().stream().map(c -> new Statement("cluster " + c.id(), c.citations())),
                content.firmRoles().stream().map(r -> new Statement(r.firmId() + " in " + r.clusterId(),
                        r.citations())),
                content.chainLinks().stream().map(l -> new Statement("chain of " + l.clusterId() + ": " + l.name(),
                        l.citations())),
                content.observations().stream().map(o -> new Statement(o.id(), o.citations())),
                content.facts().stream().map(f -> new Statement(f.id(), f.citations())),
                content.awards().stream().map(a -> new Statement(a.name() + " of " + a.clusterId(), a.citations())),
                content.bookEntries().stream().map(e -> new Statement(e.id(), e.citations())),
                content.events().stream().map(e -> new Statement(e.id(), e.citations())),
                content.terms().stream().map(t -> new Statement(t.id(), t.citations())),
                content.imprint().stream().map(i -> new Statement(i.id(), i.citations())),
                content.missing().stream().filter(m -> !m.citations().isEmpty())
                        .map(m -> new Statement(m.id(), m.citations())),
                content.changes().stream()
                .map(c -> new Statement(c.change().word() + " of " + c.clusterId(), c.citations())),
                content.caseStudies().stream().flatMap(study -> study.paragraphs().stream())
                        .flatMap(paragraph -> paragraph.passages().stream())
                        .map(passage -> new Statement(passage.text(), passage.citations())))
                .flatMap(statements -> statements).toList();
    }
}
