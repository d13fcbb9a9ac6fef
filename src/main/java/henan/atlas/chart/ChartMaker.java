package henan.atlas.chart;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.IndustryLook;
import henan.atlas.carto.MapTheme;
import henan.atlas.chart.ChartValue.Reading;
import henan.atlas.chart.ChartValue.Telling;
import henan.atlas.content.AfterBook;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.text.Approximation;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.thematic.Measure;
import henan.atlas.thematic.ThemeHeading;
import henan.atlas.thematic.ThemeTable;
import henan.atlas.thematic.ThemeValue;
import henan.atlas.thematic.ThemedMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes charts of what an atlas tells.
 *
 * <p><b>Threading:</b> safe.
 */
public final class ChartMaker {
    private static final Messages TEXTS = Messages.of("chart");
    /** Most places without a figure that have a row of their own, or are named below. */
    private static final int MISSING_SHOWN = 20;
    /** Ratio of the greatest figure to the least from which equal lengths are equal ratios. */
    private static final double WIDE = 100;

    private final AtlasSnapshot content;
    private final AtlasIndex index;
    private final ProfileAssembler profiles;
    private final Function<String, IndustryLook> looks;
    private final boolean cited;

    /** @param looks what an industry class is known by on the map */
    public ChartMaker(AtlasSnapshot content, Function<String, IndustryLook> looks) {
        this(content, looks, true);
    }

    private ChartMaker(AtlasSnapshot content, Function<String, IndustryLook> looks, boolean cited) {
        this.cited = cited;
        this.content = content;
        this.index = content.index();
        this.profiles = new ProfileAssembler(content);
        this.looks = looks;
    }

    /** Makes the same without references: for where these stand beside it, under other numbers. */
    public ChartMaker uncited() {
        return new ChartMaker(content, looks, false);
    }

    private ChartNotes notes() {
        return new ChartNotes(index, profiles, cited);
    }

    private String nameOf(SubjectRef area) {
        return index.name(area).orElse(area.id());
    }

    /** Begins the title of a chart of an area; empty for the province. */
    private String where(SubjectRef area) {
        return area.kind() == SubjectKind.PROVINCE ? "" : TEXTS.get("where", nameOf(area));
    }

    /** What a theme has of the places of an area alone; all of it of the province. */
    public ThemeTable within(ThemeTable table, SubjectRef area) {
        if (area.kind() == SubjectKind.PROVINCE) {
            return table;
        }
        Set<SubjectRef> own = new HashSet<>(index.counted(area).stream().map(Cluster::ref).toList());
        return table.within(nameOf(area), place -> place.equals(area) || own.contains(place)
                || place.kind() == SubjectKind.COUNTY && index.prefectureOf(place)
                        .filter(prefecture -> prefecture.ref().equals(area)).isPresent());
    }

    /**
     * A theme's figures as bars, in its order. Places without one have a row in words where they are few, else they
     * are counted below.
     *
     * @throws AtlasException when nothing is known, or its figures are no lengths: kinds, places in an order, years
     */
    public Chart.Bars bars(ThemeTable table) throws AtlasException {
        requireLengths(table);
        ChartNotes notes = notes();
        boolean kept = keepsUnit(table);
        List<ChartValue> values = new ArrayList<>();
        for (ThemeValue value : table.values()) {
            values.add(value(value.subject(), notes.name(value.subject(), value.name()),
                    tellings(table, value, notes, kept), ""));
        }
        List<String> remarks = new ArrayList<>();
        int missing = table.missing().size();
        if (missing > 0 && missing <= Math.min(MISSING_SHOWN, table.values().size())) {
            table.missing().forEach(place -> values.add(value(place.subject(),
                    notes.name(place.subject(), place.name()), List.of(), table.gap())));
        } else if (missing > 0) {
            remarks.add(unshown(table));
        }
        remarks.addAll(remarks(table));
        return new Chart.Bars(words(table, remarks, notes), values);
    }

    /**
     * A theme as its map shows it: its figures, or how many places are of each of its kinds.
     *
     * @throws AtlasException when nothing is known, or its figures are no lengths: places in an order, years
     */
    public Chart.Bars bars(ThemedMap map) throws AtlasException {
        ThemeTable table = map.table();
        if (table.theme().measure() != Measure.KIND) {
            return bars(table);
        }
        List<ChartValue> values = map.categories().stream().map(kind -> ofKind(kind.label(), kind.count(),
                new MapTheme.LegendItem.Fill(kind.color(), false, kind.sign(), ""))).toList();
        if (values.isEmpty()) {
            // Too few for the map to tell them apart: all of one colour there.
            Map<String, Integer> counts = new LinkedHashMap<>();
            table.values().forEach(value -> value.parts().forEach((kind, count) ->
                    counts.merge(kind, count, Integer::sum)));
            values = counts.entrySet().stream().map(kind -> ofKind(index.industry(kind.getKey()).map(Industry::name)
                    .orElse(kind.getKey()), kind.getValue(), KindCounts.plain())).toList();
        }
        if (values.isEmpty()) {
            throw new AtlasException(TEXTS.message("wrong.nothing", table.theme().title()));
        }
        List<String> remarks = new ArrayList<>();
        if (!table.missing().isEmpty()) {
            remarks.add(unshown(table));
        }
        remarks.addAll(remarks(table));
        ChartNotes notes = notes();
        table.values().forEach(value -> notes.marks(value.citations()));
        return new Chart.Bars(words(table, remarks, notes), values);
    }

    private static ChartValue ofKind(String name, int count, MapTheme.LegendItem look) {
        return new ChartValue(Optional.empty(), "", name,
                List.of(Telling.ofCount(count, TEXTS.get("kinds.count", count), 0)), "", look, false);
    }

    private static ChartWords words(ThemeTable table, List<String> remarks, ChartNotes notes) {
        return new ChartWords(ThemeHeading.titleOf(table), subtitle(table), remarks, notes.lines(), notes.credit());
    }

    private static void requireLengths(ThemeTable table) throws AtlasException {
        Measure measure = table.theme().measure();
        if (measure == Measure.KIND || measure == Measure.RANK) {
            throw new AtlasException(TEXTS.message("wrong.lengths", table.theme().title()));
        }
        if (table.values().isEmpty()) {
            throw new AtlasException(TEXTS.message("wrong.nothing", table.theme().title()));
        }
    }

    private static ChartValue value(SubjectRef place, String name, List<Telling> tellings, String absent) {
        return new ChartValue(Optional.of(place), "", name, tellings, absent,
                new MapTheme.LegendItem.Fill(ChartStyle.BAR.getRGB() & 0xFFFFFF, ""), false);
    }

    private static String unit(AreaUnit unit) {
        return TEXTS.get("unit." + unit);
    }

    private static String subtitle(ThemeTable table) {
        int known = table.values().size();
        String places = table.missing().isEmpty() ? TEXTS.get("places.all", known, unit(table.unit()))
                : TEXTS.get("places.some", known, unit(table.unit()), known + table.missing().size());
        String unit = table.theme().unit().strip();
        return unit.isEmpty() ? places : places + Punctuation.gap() + TEXTS.get("unit", unit);
    }

    /** What is to be known of a theme, and how disagreements and times are told. */
    private static List<String> remarks(ThemeTable table) {
        List<String> remarks = new ArrayList<>();
        String note = table.theme().note(table.unit());
        if (!note.isEmpty()) {
            remarks.add(note);
        }
        if (table.unit() == AreaUnit.CLUSTER) {
            remarks.add(TEXTS.get("brief"));
        }
        return remarks;
    }

    private static String unshown(ThemeTable table) {
        List<String> names = table.missing().stream().map(place -> Cluster.brief(place.name())).toList();
        return names.size() <= MISSING_SHOWN
                ? TEXTS.get("unshown.named", names.size(), unit(table.unit()), table.gap(),
                        String.join(Punctuation.names(), names))
                : TEXTS.get("unshown", names.size(), unit(table.unit()), table.gap());
    }

    /** Whether the unit stands behind every figure, since one needs its own: 3万余人. */
    private static boolean keepsUnit(ThemeTable table) {
        String unit = table.theme().unit().strip();
        return table.values().stream().flatMap(v -> Stream.concat(Stream.of(v.printed()), v.others().stream()))
                .anyMatch(figure -> !figure.endsWith(unit) || figure.length() == unit.length());
    }

    /** What sources say of a place, the figure shown first. */
    private List<Telling> tellings(ThemeTable table, ThemeValue value, ChartNotes notes, boolean kept) {
        List<Telling> tellings = new ArrayList<>();
        String unit = kept ? "" : table.theme().unit().strip();
        Optional<Observation> own = observation(table, value.subject(), value.printed(), value.citations());
        tellings.add(telling(value.value(), value.printed(), unit, value.time(), value.note(), value.after(),
                value.citations(), own, notes));
        for (ThemeValue.Telling other : value.differing()) {
            Optional<Observation> told = observation(table, value.subject(), other.printed(), other.citations());
            told.ifPresent(o -> tellings.add(telling(Double.parseDouble(o.value()), other.printed(), unit,
                    value.time(), other.note(), other.after(), other.citations(), told, notes)));
        }
        return tellings;
    }

    private Telling telling(double value, String printed, String unit, Period time, String note, AfterBook after,
                            List<Citation> citations, Optional<Observation> own, ChartNotes notes) {
        String figure = printed.substring(0, printed.length() - unit.length()).stripTrailing();
        String told = Stream.of(time.isEmpty() ? "" : year(time), withoutTime(note, time)).filter(w -> !w.isEmpty())
                .collect(Collectors.joining(Punctuation.clauses()));
        Reading reading = own.map(ChartMaker::reading).orElse(Reading.EXACT);
        return new Telling(value, figure + Punctuation.bracketed(told) + notes.later(after) + notes.marks(citations),
                reading, after.isAfter());
    }

    static Reading reading(Observation o) {
        return o.isPlanned() ? Reading.PLANNED
                : Approximation.of(o.qualifier()).word().isEmpty() ? Reading.EXACT : Reading.ABOUT;
    }

    private static String year(Period time) {
        return time.about() || time.year().isEmpty() ? time.inWords() : Period.ofYear(time.firstYear()).inWords();
    }

    /** What is told with a figure besides its time, which stands by itself. */
    private static String withoutTime(String note, Period time) {
        String words = time.inWords();
        return words.isEmpty() || !note.startsWith(words) ? note
                : note.equals(words) ? "" : note.substring(words.length() + Punctuation.remarks().length());
    }

    /** The record a published figure is of; empty for what the atlas counts itself. */
    private Optional<Observation> observation(ThemeTable table, SubjectRef place, String printed,
                                              List<Citation> citations) {
        Stream<SubjectRef> shown = place.kind() != SubjectKind.COUNTY ? Stream.of(place)
                : index.shownIn(place.id()).stream().map(county -> county.ref());
        return shown.flatMap(each -> index.observations(each).stream())
                .filter(o -> table.theme().id().endsWith(o.series() + "/" + o.unit())
                        && o.citations().equals(citations) && printed.contains(o.value())).findFirst();
    }

    /**
     * Places by two of their figures.
     *
     * @throws AtlasException when they are not of the same kind of place, are no numbers that can be held against each
     *                        other, or no place has both
     */
    public Chart.Scatter scatter(ThemeTable across, ThemeTable up) throws AtlasException {
        requireLengths(across);
        requireLengths(up);
        if (across.unit() != up.unit()) {
            throw new AtlasException(TEXTS.message("wrong.units", across.theme().title(), unit(across.unit()),
                    up.theme().title(), unit(up.unit())));
        }
        ChartNotes notes = notes();
        Map<SubjectRef, ThemeValue> other = new LinkedHashMap<>();
        up.values().forEach(value -> other.put(value.subject(), value));
        List<Chart.Point> points = new ArrayList<>();
        for (ThemeValue value : across.values()) {
            ThemeValue beside = other.get(value.subject());
            if (beside != null) {
                points.add(new Chart.Point(notes.name(value.subject(), value.name()),
                        tellings(across, value, notes, true).get(0), tellings(up, beside, notes, true).get(0)));
            }
        }
        if (points.isEmpty()) {
            throw new AtlasException(TEXTS.message("wrong.both", across.theme().title(), up.theme().title()));
        }
        boolean wideAcross = isWide(points.stream().map(p -> p.across().value()).toList());
        boolean wideUp = isWide(points.stream().map(p -> p.up().value()).toList());
        return new Chart.Scatter(new ChartWords(pairTitle(across, up), TEXTS.get("places.both", points.size(),
                unit(across.unit()), across.values().size() + across.missing().size()),
                scatterRemarks(across, up, points, wideAcross, wideUp), notes.lines(), notes.credit()),
                axis(across, wideAcross), axis(up, wideUp), points);
    }

    private static String pairTitle(ThemeTable across, ThemeTable up) {
        String where = across.part().map(part -> TEXTS.get("where", part.area())).orElse("");
        String time = ThemeHeading.time(across);
        String other = ThemeHeading.time(up);
        return where + (time.equals(other)
                ? Punctuation.remarked(TEXTS.get("scatter.title", across.theme().title(), up.theme().title()), time)
                : TEXTS.get("scatter.title", Punctuation.remarked(across.theme().title(), time),
                        Punctuation.remarked(up.theme().title(), other)));
    }

    private static List<String> scatterRemarks(ThemeTable across, ThemeTable up, List<Chart.Point> points,
                                               boolean wideAcross, boolean wideUp) {
        List<String> remarks = new ArrayList<>();
        String alone = Stream.of(across, up).filter(table -> table.values().size() > points.size())
                .map(table -> TEXTS.get("scatter.alone", table.values().size() - points.size(), unit(table.unit()),
                        table.theme().title())).collect(Collectors.joining(Punctuation.clauses()));
        if (!alone.isEmpty()) {
            remarks.add(TEXTS.get("scatter.unshown", alone));
        }
        if (wideAcross || wideUp) {
            remarks.add(ratios(wideAcross, wideUp));
        }
        boolean disputed = Stream.of(across, up).flatMap(t -> t.values().stream())
                .anyMatch(v -> !v.differing().isEmpty());
        remarks.add(TEXTS.get(disputed ? "scatter.disputed" : "scatter.cause"));
        return remarks;
    }

    /** Which axes are of ratios. */
    static String ratios(boolean across, boolean up) {
        return TEXTS.get("scatter.ratios", Stream.of(across ? TEXTS.get("axis.name.across") : "",
                up ? TEXTS.get("axis.name.up") : "").filter(w -> !w.isEmpty())
                .collect(Collectors.joining(Punctuation.names())));
    }

    private static Chart.Axis axis(ThemeTable table, boolean wide) {
        return new Chart.Axis(Punctuation.remarked(table.theme().title(), table.theme().unit().strip()
                + Punctuation.clauses() + ThemeHeading.time(table)), wide);
    }

    static boolean isWide(List<Double> values) {
        double least = values.stream().min(Double::compare).orElse(0.0);
        return least > 0 && values.stream().max(Double::compare).orElse(0.0) > WIDE * least;
    }

    /**
     * The figures of a series over time, a line for each place.
     *
     * @param subjects whose, in their order
     * @param series   what is measured, as its sources call it, or a part of that
     * @throws AtlasException when there is no such series, with those there are
     */
    public Chart.Lines lines(List<SubjectRef> subjects, String series) throws AtlasException {
        return new TimeLines(index, notes()).of(subjects, series);
    }

    /**
     * The clusters of an area by leading industry, each counted once, as areas.
     *
     * @throws AtlasException when there are none
     */
    public Chart.Treemap industries(SubjectRef area) throws AtlasException {
        return new KindCounts(content, looks, notes()).industries(area, where(area));
    }

    /**
     * How many there are of each kind, as bars.
     *
     * @throws AtlasException when there are none
     */
    public Chart.Bars counts(CountedKind kind, SubjectRef area) throws AtlasException {
        return new KindCounts(content, looks, notes()).counts(kind, area, where(area));
    }
}
