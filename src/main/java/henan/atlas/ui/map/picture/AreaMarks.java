package henan.atlas.ui.map.picture;

import henan.atlas.carto.MapSpec;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.AreaPicture;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.render.MapSymbols;
import henan.atlas.render.OtherGround;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The areas marked over the map, each painted once for a picture and then moved with it. */
final class AreaMarks {
    private static final int HOVERED_COLOR = 0x5E3F63;
    /** How far the ground of what is hovered over, or of a selected cluster's county, is on the way to the selected. */
    private static final double HOVERED_PART = 0.4;
    /** Likewise that of what is selected together, which may be much of the map. */
    private static final double MEMBER_PART = 0.5;
    private static final double THIN = 1.3;
    private static final List<SubjectKind> LARGEST_FIRST = List.of(SubjectKind.PROVINCE, SubjectKind.PREFECTURE,
            SubjectKind.COUNTY, SubjectKind.CLUSTER);

    private final BiFunction<SubjectRef, MapFrame, float[][]> outline;
    private final int selectedColor;
    private final int selectedGround;
    private final Map<Mark, Painted> painted = new HashMap<>();

    /** Why an area is marked, in the order the marks lie upon one another. */
    private enum Role { HOVERED, HIGHLIGHTED, MEMBER, SELECTED, TODAY }

    /** @param whole whether its ground is that of what is selected: so is that of a cluster within a selected unit */
    private record Mark(Role role, SubjectRef subject, boolean whole) {
        Mark(Role role, SubjectRef subject) {
            this(role, subject, role == Role.SELECTED && isArea(subject));
        }
    }

    /** A mark's picture and all it depends on. */
    private record Painted(MapFrame frame, boolean themed, Optional<AreaPicture> picture) {
        boolean shows(MapFrame otherFrame, boolean otherThemed) {
            return frame == otherFrame && themed == otherThemed;
        }
    }

    AreaMarks(MapScenes scenes, BiFunction<SubjectRef, MapFrame, float[][]> outline) throws AtlasException {
        this.outline = outline;
        this.selectedColor = new MapSymbols(scenes).selectionColor(MapSpec.BOOK_STYLE);
        this.selectedGround = new MapSymbols(scenes).selectedGround(MapSpec.BOOK_STYLE);
    }

    /** The marks over a picture, bottom first. @param width of the window in device pixels */
    List<PixelLayer> layers(FrameSpec shown, MapFrame frame, PictureFit fit, int width) {
        List<SubjectRef> selected = shown.marked().selected();
        SubjectRef highlight = shown.marked().highlighted().orElse(null);
        SubjectRef hovered = shown.marked().hovered().orElse(null);
        List<SubjectRef> members = shown.marked().together().areas();
        List<Mark> marks = new ArrayList<>();
        if (isArea(hovered) && !selected.contains(hovered) && !hovered.equals(highlight)) {
            marks.add(new Mark(Role.HOVERED, hovered));
        }
        if (isArea(highlight) && !selected.contains(highlight)) {
            marks.add(new Mark(Role.HIGHLIGHTED, highlight));
        }
        members.stream().filter(area -> !selected.contains(area))
                .forEach(area -> marks.add(new Mark(Role.MEMBER, area)));
        if (selected.size() <= AreaPicture.MOST) {
            selected.forEach(subject -> marks.add(new Mark(Role.SELECTED, subject,
                    isArea(subject) || isWithin(subject, selected, shown.content().index()))));
        }
        shown.marked().today().stream().findFirst().ifPresent(first -> marks.add(new Mark(Role.TODAY, first)));
        painted.keySet().retainAll(marks);
        // A mark hides what is below it, and so lies below those of the areas within.
        return marks.stream().sorted(Comparator.comparingInt((Mark m) -> LARGEST_FIRST.indexOf(m.subject().kind()))
                .thenComparing(Mark::role)).flatMap(m -> paint(m, shown, frame, fit, width).stream()).toList();
    }

    private static boolean isWithin(SubjectRef cluster, List<SubjectRef> selected, AtlasIndex index) {
        return index.cluster(cluster.id()).filter(c -> selected.contains(SubjectRef.prefecture(c.prefectureCode()))
                || c.countyCodes().stream().map(SubjectRef::county).anyMatch(selected::contains)).isPresent();
    }

    private static boolean isSelected(Role role) {
        return role == Role.SELECTED || role == Role.MEMBER;
    }

    private static boolean isArea(SubjectRef subject) {
        return subject != null && subject.kind() != SubjectKind.CLUSTER;
    }

    private Optional<PixelLayer> paint(Mark mark, FrameSpec shown, MapFrame frame, PictureFit fit, int width) {
        Painted there = painted.get(mark);
        if (there == null || !there.shows(frame, shown.themed())) {
            boolean today = mark.role() == Role.TODAY;
            there = new Painted(frame, shown.themed(), AreaPicture.paint(
                    today ? frame.hits().outline(shown.marked().today()) : outline.apply(mark.subject(), frame),
                    frame.picture(), look(mark, shown, frame),
                    today || isSelected(mark.role()) ? frame.names() : List.of()));
            painted.put(mark, there);
        }
        return there.picture().map(p -> fit.place(PixelBridge.pixels(p.image()), p.left(), p.top(), false, width));
    }

    /** What is marked has other ground; where the areas' colours mean something they stay, and a line marks. */
    private AreaPicture.Look look(Mark mark, FrameSpec shown, MapFrame frame) {
        Role role = mark.role();
        if (role == Role.TODAY) {
            return AreaPicture.Look.TODAY;
        }
        int color = isSelected(role) ? selectedColor : HOVERED_COLOR;
        if (shown.themed()) {
            return role == Role.HOVERED ? new AreaPicture.Look(color, THIN, true, Optional.empty())
                    : AreaPicture.Look.selected(color, true, Optional.empty());
        }
        try {
            Optional<OtherGround> ground = new MapQuery(shown.scenes()).ground(mark.subject(), frame.picture().spec())
                    .map(was -> new OtherGround(was, selectedGround))
                    .map(g -> mark.whole() ? g : g.part(role == Role.MEMBER ? MEMBER_PART : HOVERED_PART));
            return role == Role.HOVERED ? new AreaPicture.Look(color, 0, false, ground)
                    : AreaPicture.Look.selected(color, false, ground);
        } catch (AtlasException e) {
            throw new IllegalStateException(e);
        }
    }
}
