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
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * All that is chosen for a page. What the atlas says of its place, words and figures, makes a {@link PageSpec} of it.
 *
 * @param template what kind of page
 * @param paper    the sheet as it lies
 * @param map      the map on it
 * @param parts    what it has beside map and title
 * @param approval map approval number (审图号); empty for the atlas's own, if it has one
 * @param note     what whoever makes the page adds at its foot; may be empty
 * @param logo     file of a picture at the page's head; empty for none
 */
public record PageChoice(PageTemplate template, PaperSize paper, MapState map, Set<PagePart> parts, String approval,
                         String note, Optional<Path> logo) {
    /** A page of the province on A4, with everything on it. */
    public static final PageChoice FIRST = of(PageTemplate.PROVINCE, PageTemplate.PROVINCE.lay(PaperSize.A4));

    /** Denominator of the smallest scale that is drawn: at it the province is three centimetres wide. */
    public static final int MOST_SCALE = 20_000_000;

    public PageChoice {
        parts = Set.copyOf(parts);
    }

    /** A printed page with all usual parts, its area as large as it goes, in the book's wording. */
    public static PageChoice of(PageTemplate template, PaperSize paper) {
        return new PageChoice(template, paper, MapState.FIRST.withPurpose(MapPurpose.PRINT),
                PagePart.usual(), "", "", Optional.empty());
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
        return map.view() instanceof MapView.OfArea of ? of.scale() : OptionalDouble.empty();
    }

    /** The place it is of. */
    public SubjectRef area() {
        return map.view() instanceof MapView.OfArea of ? of.area() : SubjectRef.PROVINCE;
    }

    public boolean has(PagePart part) {
        return parts.contains(part);
    }

    /** Another kind of page, lying as suits it; a scale belongs to the page it was set for. */
    public PageChoice withTemplate(PageTemplate other) {
        return other == template ? this : new PageChoice(other, other.lay(paper), map, parts, approval, note, logo)
                .withScale(OptionalDouble.empty());
    }

    /** Another size, lying as the one before. */
    public PageChoice withPaper(PaperSize size) {
        return new PageChoice(template, size.lying(paper.isAcross()), map, parts, approval, note, logo);
    }

    public PageChoice withAcross(boolean lies) {
        return new PageChoice(template, paper.lying(lies), map, parts, approval, note, logo);
    }

    public PageChoice withMap(MapState newMap) {
        return new PageChoice(template, paper, newMap, parts, approval, note, logo);
    }

    /** The same page of another place. */
    public PageChoice over(SubjectRef area) {
        return withMap(map.withView(new MapView.OfArea(area, scale())));
    }

    public PageChoice withScale(OptionalDouble newScale) {
        return withMap(map.withView(new MapView.OfArea(area(), newScale)));
    }

    public PageChoice withWording(LegendWording newWording) {
        return withMap(map.withWording(newWording));
    }

    public PageChoice withPurpose(MapPurpose newPurpose) {
        return withMap(map.withPurpose(newPurpose));
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
        return new PageChoice(template, paper, map, newParts, approval, note, logo);
    }

    public PageChoice withApproval(String number) {
        return new PageChoice(template, paper, map, parts, number, note, logo);
    }

    public PageChoice withNote(String words) {
        return new PageChoice(template, paper, map, parts, approval, words, logo);
    }

    /** @param file empty for none */
    public PageChoice withLogo(Optional<Path> file) {
        return new PageChoice(template, paper, map, parts, approval, note, file);
    }
}
