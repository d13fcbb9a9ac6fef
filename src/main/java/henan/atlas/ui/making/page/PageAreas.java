package henan.atlas.ui.making.page;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageTemplate;
import henan.atlas.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which places a kind of page can be of, and which of them is meant when some place is selected. */
final class PageAreas {
    private final AtlasSnapshot content;
    private final Map<SubjectRef, String> names = new HashMap<>();
    private final Map<SubjectRef, SubjectRef> prefectures = new HashMap<>();

    PageAreas(AtlasSnapshot content) {
        this.content = content;
        names.put(SubjectRef.PROVINCE, Messages.of("pagepanel").get("area.province"));
        content.prefectures().forEach(p -> names.put(p.ref(), p.name()));
        content.counties().forEach(c -> note(c.ref(), c.name(), c.prefectureCode()));
        content.clusters().forEach(c -> note(c.ref(), c.name(), c.prefectureCode()));
    }

    private void note(SubjectRef place, String name, String prefecture) {
        names.put(place, name);
        prefectures.put(place, SubjectRef.prefecture(prefecture));
    }

    String name(SubjectRef place) {
        return names.getOrDefault(place, place.id());
    }

    /** The prefecture a place lies in, itself if it is one; empty for the province. */
    Optional<SubjectRef> prefectureOf(SubjectRef place) {
        return place.kind() == SubjectKind.PREFECTURE ? Optional.of(place)
                : Optional.ofNullable(prefectures.get(place));
    }

    /** The kind of page for what has been selected: the one there is, if it can be. */
    static PageTemplate template(PageTemplate now, SubjectRef selected) {
        return now.areas().contains(selected.kind()) ? now : PageTemplate.of(selected.kind());
    }

    /** What a page shows when a place is selected; empty when that leads nowhere. */
    Optional<SubjectRef> area(PageTemplate template, SubjectRef selected) {
        if (template.areas().contains(selected.kind())) {
            return Optional.of(selected);
        }
        return switch (template) {
            case PROVINCE, THEME -> Optional.of(SubjectRef.PROVINCE);
            case PREFECTURE -> prefectureOf(selected);
            case CLUSTER -> clusters(selected).findFirst();
        };
    }

    private Stream<SubjectRef> clusters(SubjectRef in) {
        return content.clusters().stream().filter(c -> in.kind() == SubjectKind.COUNTY
                ? c.countyCodes().contains(in.id()) : c.prefectureCode().equals(in.id())).map(Cluster::ref);
    }

    /** What is chosen from first. */
    List<SubjectRef> first(PageTemplate template) {
        List<SubjectRef> all = content.prefectures().stream().map(Prefecture::ref).toList();
        return switch (template) {
            case PROVINCE -> List.of(SubjectRef.PROVINCE);
            case THEME -> Stream.concat(Stream.of(SubjectRef.PROVINCE), all.stream()).toList();
            case PREFECTURE -> all;
            case CLUSTER -> all.stream().filter(p -> clusters(p).findAny().isPresent()).toList();
        };
    }

    /** What can then be chosen within it; empty where nothing can. */
    List<SubjectRef> second(PageTemplate template, SubjectRef prefecture) {
        return switch (template) {
            case PROVINCE, THEME -> List.of();
            case PREFECTURE -> Stream.concat(Stream.of(prefecture), content.counties().stream()
                    .filter(c -> c.prefectureCode().equals(prefecture.id())).map(County::ref)).toList();
            case CLUSTER -> clusters(prefecture).toList();
        };
    }
}
