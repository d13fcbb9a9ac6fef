package henan.atlas.render;

import henan.atlas.carto.Lightness;
import henan.atlas.content.Timeliness;
import henan.atlas.domain.Industry;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.style.LabelSymbol;
import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.MarkSymbol;
import henan.atlas.render.style.SymbolResolver;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The area a picture is of, where it is of less than the province, and how what lies about it is held back: under a
 * veil of the paper's colour, its names and symbols smaller and paler.
 *
 * <p><b>Units:</b> projected metres. <b>Threading:</b> immutable.
 */
final class Focus {
    /** How much the veil hides, and how much paler and smaller symbols and names are. */
    private static final double VEIL = 0.62;
    /** Half the width of the widest line that bounds an area, a river under its outline, in logical pixels. */
    private static final double RIM = 2;
    private static final double PALER = 0.5;
    static final double SMALLER = 0.86;
    /** Contrast with the paper a name keeps, as the ratio of WCAG 2: thin letters lose a third of it. */
    private static final double LEAST_CONTRAST = 4.5;
    /** The same of a symbol, which is a solid patch. */
    private static final double LEAST_OF_SYMBOLS = 3;

    private final List<BoxedShape> areas;
    /** The same to be asked for many places, as for all along a river. */
    private final List<BandedArea> banded;
    /** The drop of no class of those outside, as the legend has it; empty where they tell theirs. */
    private final Optional<MarkSymbol> plain;
    private final Color paper;
    /** Size no name is smaller than, in logical pixels. */
    private final double least;

    private Focus(List<BoxedShape> areas, Optional<MarkSymbol> plain, Color paper, double least) {
        this.areas = areas;
        this.banded = areas.stream().map(BandedArea::new).toList();
        this.plain = plain;
        this.paper = paper;
        this.least = least;
    }

    /** @param subject what the picture is of; a cluster stands for the counties it lies in */
    static Focus of(MapScene scene, LevelShapes level, Optional<SubjectRef> subject) {
        Set<SubjectRef> within = subject.map(scene.features()::areasOf).orElse(Set.of());
        return new Focus(within.stream().flatMap(a -> level.area(a).stream()).toList(),
                subject.filter(s -> s.kind() != SubjectKind.CLUSTER).map(s -> roundAbout(scene)),
                scene.style().background(), scene.sizes().least());
    }

    /** The style's own symbol for clusters outside, by which the legend explains them. */
    private static MarkSymbol roundAbout(MapScene scene) {
        MapStyle.LegendEntry entry = scene.style().additions().stream()
                .filter(e -> e.known().equals(LegendQuery.BEYOND)).findFirst().orElseThrow();
        return scene.style().rule(entry).symbolizers().stream().map(s -> SymbolResolver.resolve(s,
                        scene.features().industrySample(Industry.UNKNOWN, Timeliness.IN_TIME, PlaceBasis.COUNTY_SEAT)))
                .filter(MarkSymbol.class::isInstance).map(MarkSymbol.class::cast).findFirst().orElseThrow();
    }

    /** Whether a place lies outside; no place does where there is no such area. */
    boolean isBeyond(double x, double y) {
        for (BandedArea area : banded) {
            if (area.contains(x, y)) {
                return false;
            }
        }
        return !banded.isEmpty();
    }

    /** What the veil leaves free at a scale: the area with the lines that bound it; empty where there is no area. */
    Optional<BoxedShape> free(double metresPerPixel) {
        return areas.isEmpty() ? Optional.empty() : Optional.of(WidenedArea.of(areas, RIM * metresPerPixel));
    }

    /**
     * Lays the veil.
     *
     * @param free    what it leaves free
     * @param painter knows the view
     * @param box     all of the picture, in logical pixels
     */
    void veil(Graphics2D g, Optional<BoxedShape> free, AreaPainter painter, Rectangle2D box) {
        if (free.isPresent()) {
            Path2D around = painter.path(List.of(free.get()), new int[] {0});
            around.append(box, false);
            g.setColor(new Color(paper.getRed(), paper.getGreen(), paper.getBlue(), (int) Math.round(VEIL * 255)));
            g.fill(around);
        }
    }

    /** A colour under the veil. */
    Color veiled(Color color) {
        return mixed(color, VEIL);
    }

    /** A name outside. */
    LabelSymbol quiet(LabelSymbol label) {
        double size = label.look().size();
        return new LabelSymbol(label.look().times(Math.max(SMALLER, Math.min(1, least / size)))
                .withColor(quiet(label.look().color())), label.words());
    }

    /** A name outside that keeps its size, since it is placed already. */
    LabelSymbol paler(LabelSymbol label) {
        return new LabelSymbol(label.look().withColor(quiet(label.look().color())), label.words());
    }

    /** A symbol outside. */
    List<MarkSymbol> quiet(List<MarkSymbol> marks) {
        return marks.stream().map(m -> m.times(SMALLER).withColors(
                m.fill().map(c -> quiet(c, LEAST_OF_SYMBOLS)), m.stroke().map(c -> quiet(c, LEAST_OF_SYMBOLS))))
                .toList();
    }

    /**
     * Whether the drops outside tell no class: where a picture is of an area, what lies about it tells no more than
     * that it is there. A cluster is shown among its neighbours, and these tell what they are.
     */
    boolean isPlain() {
        return plain.isPresent();
    }

    /** A drop outside. */
    List<MarkSymbol> quietDrop(List<MarkSymbol> marks) {
        return plain.isEmpty() ? quiet(marks) : marks.stream().filter(m -> m.isGround() || m.isPin())
                .map(m -> m.isGround() ? m.withColors(m.fill(), m.stroke().map(c -> mixed(c, PALER)))
                        : m.withColors(plain.get().fill(), plain.get().stroke()))
                .map(m -> m.times(SMALLER)).toList();
    }

    private Color quiet(Color name) {
        return quiet(name, LEAST_CONTRAST);
    }

    /** A colour as much paler as it still stands out from the paper. One that never did, as white, stays. */
    private Color quiet(Color color, double least) {
        double part = PALER;
        while (part > 0 && contrast(mixed(color, part), paper) < least) {
            part -= 0.02;
        }
        return mixed(color, Math.max(0, part));
    }

    private Color mixed(Color color, double part) {
        return new Color(mixed(color.getRed(), paper.getRed(), part), mixed(color.getGreen(), paper.getGreen(), part),
                mixed(color.getBlue(), paper.getBlue(), part), color.getAlpha());
    }

    private static int mixed(int from, int to, double part) {
        return (int) Math.round(from + part * (to - from));
    }

    private static double contrast(Color one, Color other) {
        return Lightness.contrast(one.getRGB(), other.getRGB());
    }
}
