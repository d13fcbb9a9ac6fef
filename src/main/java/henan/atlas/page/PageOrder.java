package henan.atlas.page;

import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapTheme;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.legend.LegendWording;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * All that determines a page; equal orders give equal pages.
 *
 * @param template what kind of page
 * @param paper    the sheet as it lies
 * @param area     the place it is of, of a kind the template takes
 * @param text     what stands beside the map
 * @param theme    what the map shows instead of the clusters; empty for the clusters
 * @param scale    denominator of the map's scale; empty to fit the area
 * @param wording  whose words the legend uses
 * @param purpose  what it is read for
 * @param parts    what it has beside map and title
 * @param approval map approval number (审图号); empty for the atlas's own, if it has one
 * @param note     what whoever makes the page adds at its foot; may be empty
 */
public record PageOrder(PageTemplate template, PaperSize paper, SubjectRef area, PageText text,
                        Optional<MapTheme> theme, OptionalDouble scale, LegendWording wording, MapPurpose purpose,
                        Set<PagePart> parts, String approval, String note) {
    public PageOrder {
        parts = Set.copyOf(parts);
    }

    /** A printed page with all parts, the area fitted, in the book's wording. */
    public static PageOrder of(PageTemplate template, PaperSize paper, SubjectRef area, PageText text) {
        return new PageOrder(template, paper, area, text, Optional.empty(), OptionalDouble.empty(),
                LegendWording.BOOK, MapPurpose.PRINT, EnumSet.allOf(PagePart.class), "", "");
    }

    public boolean has(PagePart part) {
        return parts.contains(part);
    }

    public PageOrder withTheme(Optional<MapTheme> newTheme) {
        return new PageOrder(template, paper, area, text, newTheme, scale, wording, purpose, parts, approval, note);
    }

    public PageOrder withScale(OptionalDouble newScale) {
        return new PageOrder(template, paper, area, text, theme, newScale, wording, purpose, parts, approval, note);
    }

    public PageOrder withWording(LegendWording newWording) {
        return new PageOrder(template, paper, area, text, theme, scale, newWording, purpose, parts, approval, note);
    }

    public PageOrder withPurpose(MapPurpose newPurpose) {
        return new PageOrder(template, paper, area, text, theme, scale, wording, newPurpose, parts, approval, note);
    }

    public PageOrder withParts(Set<PagePart> newParts) {
        return new PageOrder(template, paper, area, text, theme, scale, wording, purpose, newParts, approval, note);
    }

    public PageOrder withApproval(String newApproval) {
        return new PageOrder(template, paper, area, text, theme, scale, wording, purpose, parts, newApproval, note);
    }

    public PageOrder withNote(String newNote) {
        return new PageOrder(template, paper, area, text, theme, scale, wording, purpose, parts, approval, newNote);
    }
}
