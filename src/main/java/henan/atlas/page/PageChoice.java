package henan.atlas.page;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapState;
import henan.atlas.carto.MapView;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.PaperSize;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All that is chosen for a page. What the atlas says of its place, words and figures, makes a {@link PageSpec} of it.
 *
 * @param template what kind of page
 * @param paper    the sheet as it lies
 * @param map      the map on it, of several the first
 * @param beside   the other maps on it, where its template has several
 * @param parts    what it has beside map and title
 * @param approval map approval number (审图号); empty for the atlas's own, if it has one
 * @param note     what whoever makes the page adds at its foot; may be empty
 * @param logo     file of a picture at the page's head; empty for none
 */
public record PageChoice(PageTemplate template, PaperSize paper, MapState map, List<MapState> beside,
                         Set<PagePart> parts, String approval, String note, Optional<Path> logo) {
    /** A page of the province on A4, with everything on it. */
    public static final PageChoice FIRST = of(PageTemplate.PROVINCE, PageTemplate.PROVINCE.lay(PaperSize.A4));

    /** Denominator of the smallest scale that is drawn: at it the province is three centimetres wide. */
    public static final int MOST_SCALE = 20_000_000;

    public PageChoice {
        beside = List.copyOf(beside);
        parts = Set.copyOf(parts);
    }

    /** A printed page with all usual parts, its area as large as it goes, in the book's wording. */
    public static PageChoice of(PageTemplate template, PaperSize paper) {
        return new PageChoice(template, paper, MapState.FIRST.withPurpose(MapPurpose.PRINT),
                List.of(), PagePart.usual(), "", "", Optional.empty());
    }

    public boolean across() {
        return paper.isAcross();
    }

    public MapPurpose purpose() {
        return map.purpose();
    }

    public LegendWording wording() {
        return map.wording();
    }

    /** Denominator of the map's scale; empty to fit the area. */
    public OptionalDouble scale() {
        return map.view() instanceof MapView.OfArea of ? of.scale()
                : map.view() instanceof MapView.OfGround ground ? ground.scale() : OptionalDouble.empty();
    }

    /** The place it is of. */
    public SubjectRef area() {
        return map.view().area();
    }

    /** The maps on it, in the order they are read. */
    public List<MapState> maps() {
        return template.hasSeveralMaps() ? Stream.concat(Stream.of(map), beside.stream()).toList() : List.of(map);
    }

    /** @param maps one at least */
    public PageChoice withMaps(List<MapState> maps) {
        return new PageChoice(template, paper, maps.get(0), maps.subList(1, maps.size()), parts, approval, note, logo);
    }

    /** All maps changed alike, those a page of another kind would not show with them. */
    public PageChoice withEach(UnaryOperator<MapState> how) {
        return new PageChoice(template, paper, how.apply(map), beside.stream().map(how).toList(), parts, approval, note,
                logo);
    }

    public boolean has(PagePart part) {
        return parts.contains(part);
    }

    /** Another kind of page, lying as suits it; a scale belongs to the page it was set for. */
    public PageChoice withTemplate(PageTemplate other) {
        return other == template ? this : new PageChoice(other, other.lay(paper), map, beside, parts, approval, note,
                logo).withScale(OptionalDouble.empty());
    }

    /** Another size, lying as the one before. */
    public PageChoice withPaper(PaperSize size) {
        return new PageChoice(template, size.lying(paper.isAcross()), map, beside, parts, approval, note, logo);
    }

    public PageChoice withAcross(boolean lies) {
        return new PageChoice(template, paper.lying(lies), map, beside, parts, approval, note, logo);
    }

    public PageChoice withMap(MapState newMap) {
        return new PageChoice(template, paper, newMap, beside, parts, approval, note, logo);
    }

    /** The same page of another place. */
    public PageChoice over(SubjectRef area) {
        return withEach(m -> m.withView(new MapView.OfArea(area, scale())));
    }

    public PageChoice withScale(OptionalDouble newScale) {
        return withEach(m -> m.withView(m.view() instanceof MapView.OfGround ground ? ground.withScale(newScale)
                : new MapView.OfArea(m.view().area(), newScale)));
    }

    public PageChoice withWording(LegendWording newWording) {
        return withEach(m -> m.withWording(newWording));
    }

    public PageChoice withPurpose(MapPurpose newPurpose) {
        return withEach(m -> m.withPurpose(newPurpose));
    }

    /** @param theme empty for the one worked on last, or for none where the template shows none */
    public PageChoice withTheme(Optional<ThemeChoice> theme) {
        return withMap(map.withTheme(theme));
    }

    public PageChoice withPart(PagePart part, boolean there) {
        Set<PagePart> changed = EnumSet.noneOf(PagePart.class);
        changed.addAll(parts);
        if (there) {
            changed.add(part);
        } else {
            changed.remove(part);
        }
        return withParts(changed);
    }

    public PageChoice withParts(Set<PagePart> newParts) {
        return new PageChoice(template, paper, map, beside, newParts, approval, note, logo);
    }

    public PageChoice withApproval(String number) {
        return new PageChoice(template, paper, map, beside, parts, number, note, logo);
    }

    public PageChoice withNote(String words) {
        return new PageChoice(template, paper, map, beside, parts, approval, words, logo);
    }

    /** @param file empty for none */
    public PageChoice withLogo(Optional<Path> file) {
        return new PageChoice(template, paper, map, beside, parts, approval, note, file);
    }
}
