package henan.atlas.ui.making.page;

import henan.atlas.carto.MapPurpose;
import henan.atlas.page.PageOrder;
import henan.atlas.page.PagePart;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.legend.LegendWording;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What was chosen for pages of whatever place.
 *
 * @param paper    size, upright
 * @param across   whether it lies across
 * @param scale    denominator; empty to fit
 * @param approval map approval number; may be empty
 * @param note     what is added at the foot; may be empty
 */
record PageChoice(PageTemplate template, PaperSize paper, boolean across, OptionalDouble scale, LegendWording wording,
                  MapPurpose purpose, Set<PagePart> parts, String approval, String note, ThemeShown theme) {
    /** A page of the province on A4, with everything on it. */
    static final PageChoice FIRST = new PageChoice(PageTemplate.PROVINCE, PaperSize.A4, true, OptionalDouble.empty(),
            LegendWording.BOOK, MapPurpose.PRINT, EnumSet.allOf(PagePart.class), "", "", ThemeShown.LAST);

    PageChoice {
        parts = Set.copyOf(parts);
    }

    /** The sheet as it lies. */
    PaperSize sheet() {
        return across ? paper.across() : paper.upright();
    }

    /** What holds for a page of any place. */
    PageOrder applyTo(PageOrder order) {
        return order.withScale(scale).withWording(wording).withPurpose(purpose).withParts(parts)
                .withApproval(approval).withNote(note);
    }

    /** Another kind of page, lying as suits it; a scale belongs to the page it was set for. */
    PageChoice withTemplate(PageTemplate other) {
        return other == template ? this : new PageChoice(other, paper, other.lay(paper).isAcross(),
                OptionalDouble.empty(), wording, purpose, parts, approval, note, theme);
    }

    PageChoice withPaper(PaperSize newPaper) {
        return new PageChoice(template, newPaper, across, scale, wording, purpose, parts, approval, note, theme);
    }

    PageChoice withAcross(boolean lies) {
        return new PageChoice(template, paper, lies, scale, wording, purpose, parts, approval, note, theme);
    }

    PageChoice withScale(OptionalDouble newScale) {
        return new PageChoice(template, paper, across, newScale, wording, purpose, parts, approval, note, theme);
    }

    PageChoice withWording(LegendWording newWording) {
        return new PageChoice(template, paper, across, scale, newWording, purpose, parts, approval, note, theme);
    }

    PageChoice withPurpose(MapPurpose newPurpose) {
        return new PageChoice(template, paper, across, scale, wording, newPurpose, parts, approval, note, theme);
    }

    PageChoice withPart(PagePart part, boolean there) {
        Set<PagePart> changed = EnumSet.noneOf(PagePart.class);
        changed.addAll(parts);
        if (there) {
            changed.add(part);
        } else {
            changed.remove(part);
        }
        return new PageChoice(template, paper, across, scale, wording, purpose, changed, approval, note, theme);
    }

    PageChoice withApproval(String number) {
        return new PageChoice(template, paper, across, scale, wording, purpose, parts, number, note, theme);
    }

    PageChoice withNote(String words) {
        return new PageChoice(template, paper, across, scale, wording, purpose, parts, approval, words, theme);
    }

    PageChoice withTheme(ThemeShown other) {
        return new PageChoice(template, paper, across, scale, wording, purpose, parts, approval, note, other);
    }
}
