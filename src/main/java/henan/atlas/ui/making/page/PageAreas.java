package henan.atlas.ui.making.page;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageTemplate;
import henan.atlas.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which places a kind of page can be of, and which of them is meant when some place is selected. */
final class PageAreas {
    private static final Messages TEXTS = Messages.of("pagepanel");
    private final AtlasSnapshot content;
    private final AtlasIndex index;

    PageAreas(AtlasSnapshot content) {
        this.content = content;
        this.index = content.index();
    }

    String name(SubjectRef place) {
        return place.kind() == SubjectKind.PROVINCE ? TEXTS.get("area.province")
                : index.name(place).orElse(place.id());
    }

    /** The prefecture a place lies in, itself if it is one; empty for the province. */
    Optional<SubjectRef> prefectureOf(SubjectRef place) {
        return index.prefectureOf(place).map(Prefecture::ref);
    }

    /** All prefectures, in their order. */
    List<SubjectRef> prefectures() {
        return content.prefectures().stream().map(Prefecture::ref).toList();
    }

    /** The kind of page for what has been selected: the one there is, if it can be. */
    static PageTemplate template(PageTemplate now, SubjectRef selected) {
        return now.areas().contains(selected.kind()) ? now : PageTemplate.of(selected.kind());
    }

    /** What a page shows when a place is selected; empty when that leads nowhere. */
    Optional<SubjectRef> area(PageTemplate template, SubjectRef selected) {
        if (!template.hasSeveralMaps() && template.areas().contains(selected.kind())) {
            return Optional.of(selected);
        }
        return switch (template) {
            case PROVINCE, THEME, MAP -> Optional.of(SubjectRef.PROVINCE);
            case SEVERAL -> prefectureOf(selected).or(() -> Optional.of(SubjectRef.PROVINCE));
            case PREFECTURE -> prefectureOf(selected);
            case CLUSTER -> clusters(selected).findFirst();
        };
    }

    /** The clusters of a prefecture or a county; of the whole province no single one is meant. */
    private Stream<SubjectRef> clusters(SubjectRef in) {
        return in.kind() == SubjectKind.PROVINCE ? Stream.empty() : index.clustersIn(in).stream().map(Cluster::ref);
    }

    /** What is chosen from first. */
    List<SubjectRef> first(PageTemplate template) {
        List<SubjectRef> all = prefectures();
        return switch (template) {
            case PROVINCE, MAP -> List.of(SubjectRef.PROVINCE);
            case THEME, SEVERAL -> Stream.concat(Stream.of(SubjectRef.PROVINCE), all.stream()).toList();
            case PREFECTURE -> all;
            case CLUSTER -> all.stream().filter(p -> clusters(p).findAny().isPresent()).toList();
        };
    }

    /** What can then be chosen within it; empty where nothing can. */
    List<SubjectRef> second(PageTemplate template, SubjectRef prefecture) {
        return switch (template) {
            case PROVINCE, THEME, SEVERAL, MAP -> List.of();
            case PREFECTURE -> Stream.concat(Stream.of(prefecture),
                    index.countiesIn(prefecture.id()).stream().map(County::ref)).toList();
            case CLUSTER -> clusters(prefecture).toList();
        };
    }
}
