package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.County;
import henan.atlas.domain.MissingCluster;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The clusters that are missing: how many by the published numbers, what was looked for, which recorded ones are in
 * doubt. The province tells it prefecture by prefecture, a prefecture and a county their own.
 */
final class MissingSection {
    private final PageDraft page;
    private final AtlasIndex index;

    MissingSection(PageDraft page) {
        this.page = page;
        this.index = page.index();
    }

    /** Shown only where something is missing or in doubt. */
    void of(SubjectRef place) {
        List<PropertyRow> rows = switch (place.kind()) {
            case PROVINCE -> ofProvince();
            case PREFECTURE -> ofPrefecture(index.prefecture(place.id()).orElseThrow());
            default -> records(place);
        };
        page.entriesIfAny(ProfileTab.OVERVIEW, "missing", rows);
    }

    private List<PropertyRow> ofProvince() {
        List<PropertyRow> rows = new ArrayList<>();
        rows.add(number(SubjectRef.PROVINCE, Link.plain(page.text("missing.all"))).detail(rest()));
        rows.addAll(records(SubjectRef.PROVINCE));
        for (Prefecture prefecture : page.content().prefectures()) {
            List<PropertyRow> own = recordsWithin(prefecture);
            if (!own.isEmpty()) {
                rows.add(number(prefecture.ref(), Link.to(prefecture.name(), prefecture.ref())));
                rows.addAll(own);
            }
        }
        return page.content().missing().isEmpty() ? List.of() : rows;
    }

    /** How many of those missing the numbers of prefectures tell, and how many they do not. */
    private String rest() {
        int told = page.content().prefectures().stream()
                .mapToInt(p -> CoverageByPrefecture.row(page, p.ref(), "").missing().orElse(0)).sum();
        int all = CoverageByPrefecture.row(page, SubjectRef.PROVINCE, "").missing().orElse(0);
        return page.text("missing.rest", told, Math.max(0, all - told));
    }

    private List<PropertyRow> ofPrefecture(Prefecture prefecture) {
        List<PropertyRow> own = recordsWithin(prefecture);
        PropertyRow number = number(prefecture.ref(), Link.plain(page.text("missing.all")));
        return own.isEmpty() ? List.of() : Stream.concat(Stream.of(number), own.stream()).toList();
    }

    /** Those of the prefecture itself, then those of its counties. */
    private List<PropertyRow> recordsWithin(Prefecture prefecture) {
        return Stream.concat(records(prefecture.ref()).stream(), index.countiesIn(prefecture.code()).stream()
                .map(County::ref).flatMap(county -> records(county).stream())).toList();
    }

    /** How many, and from which numbers that follows. */
    private PropertyRow number(SubjectRef place, Link name) {
        CoverageByPrefecture.Row row = CoverageByPrefecture.row(page, place, name.text());
        return row.published().stream().filter(p -> p.missing() == row.missing().orElse(0)).findFirst()
                .map(p -> PropertyRow.of(name, page.text("missing.number", p.missing(), p.period(), p.count(),
                        p.recorded())).cited(p.citations()))
                .orElse(PropertyRow.of(name, page.text("missing.noNumber")));
    }

    private List<PropertyRow> records(SubjectRef place) {
        return index.missing(place).stream().map(m -> PropertyRow.of(label(m), m.standing().word())
                .detail(m.lookedFor()).cited(page.cite(m.citations()))).toList();
    }

    private Link label(MissingCluster missing) {
        return missing.name().isEmpty() ? page.link(missing.subject()) : Link.plain(missing.name());
    }
}
