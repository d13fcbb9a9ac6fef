package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Fact;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is told of a cluster or a place at a glance, to a room: its name, and two or three sentences with their sources.
 * What no record says is not said.
 */
final class GlancePage {
    private static final int MOST_SENTENCES = 3;
    /** More clusters than this are counted, not named. */
    private static final int MOST_NAMES = 4;
    private final PageDraft page;
    private final AtlasIndex index;

    GlancePage(PageDraft page) {
        this.page = page;
        this.index = page.index();
    }

    /** @param heading of the subject's own page */
    Profile of(SubjectRef subject, ProfileHeading heading) {
        List<Statement> told = sentences(subject).stream().filter(sentence -> !sentence.isEmpty())
                .limit(MOST_SENTENCES).flatMap(List::stream).toList();
        page.add(new Section.Sentences(ProfileTab.OVERVIEW, "glance", "", told,
                told.isEmpty() ? page.text("absent.sources") : ""));
        return page.finish(subject, heading);
    }

    private List<List<Statement>> sentences(SubjectRef subject) {
        return subject.kind() == SubjectKind.CLUSTER
                ? index.cluster(subject.id()).map(cluster -> new ShortProfile(page, cluster).atAGlance())
                        .orElse(List.of())
                : ofPlace(subject);
    }

    private List<List<Statement>> ofPlace(SubjectRef place) {
        List<List<Statement>> sentences = new ArrayList<>();
        List<Cluster> here = index.counted(place);
        sentences.add(clusters(place, here));
        if (here.size() == 1) {
            sentences.add(new ShortProfile(page, here.get(0)).leading());
        }
        sentences.addAll(new KeyFigures(page).sentences(index.observations(place)));
        index.facts(place).stream().sorted(Comparator.comparing(Fact::year)).map(page::statement).map(List::of)
                .forEach(sentences::add);
        return sentences;
    }

    private List<Statement> clusters(SubjectRef place, List<Cluster> here) {
        if (here.isEmpty()) {
            return List.of();
        }
        String names = here.size() > MOST_NAMES ? "" : here.stream().map(Cluster::name)
                .collect(Collectors.joining(Punctuation.names()));
        return List.of(new Statement(page.text(names.isEmpty() ? "glance.clusters" : "glance.clusters.named",
                index.count(place).inWords(), names), "", List.of()));
    }
}
