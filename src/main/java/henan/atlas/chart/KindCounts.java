package henan.atlas.chart;

import henan.atlas.carto.IndustryLook;
import henan.atlas.carto.MapTheme;
import henan.atlas.chart.ChartValue.Reading;
import henan.atlas.chart.ChartValue.Telling;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Award;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts by kind: of the clusters of the map's year in an area, and of what is told of them. */
final class KindCounts {
    private static final Messages TEXTS = Messages.of("chart");

    private final AtlasSnapshot content;
    private final AtlasIndex index;
    private final Function<String, IndustryLook> looks;
    private final ChartNotes notes;

    KindCounts(AtlasSnapshot content, Function<String, IndustryLook> looks, ChartNotes notes) {
        this.content = content;
        this.index = content.index();
        this.looks = looks;
        this.notes = notes;
    }

    private List<Cluster> clusters(SubjectRef area, String where) throws AtlasException {
        List<Cluster> clusters = index.counted(area);
        if (clusters.isEmpty()) {
            throw new AtlasException(TEXTS.message("wrong.noClusters", where));
        }
        return clusters;
    }

    private MapTheme.LegendItem.Fill look(String industry) {
        IndustryLook look = looks.apply(industry);
        return new MapTheme.LegendItem.Fill(look.color(), false, Optional.of(look.sign()), "");
    }

    private String nameOf(String industry) {
        return index.industry(industry).map(Industry::name).orElse(industry);
    }

    private ChartWords words(String title, String subtitle, List<String> remarks) {
        return new ChartWords(title, subtitle, remarks, notes.lines(), notes.credit());
    }

    static String share(int count, int whole) {
        return TEXTS.get("count.share", count, 100.0 * count / whole);
    }

    /** Clusters by the class their drop shows, each once: areas of one whole. */
    Chart.Treemap industries(SubjectRef area, String where) throws AtlasException {
        List<Cluster> clusters = clusters(area, where);
        List<Chart.Cell> cells = new ArrayList<>();
        counted(clusters, cluster -> List.of(index.industryClass(cluster))).forEach((id, count) -> cells.add(
                new Chart.Cell(nameOf(id), count, share(count, clusters.size()),
                        id.equals(Industry.UNKNOWN) ? Optional.empty() : Optional.of(look(id)))));
        List<String> remarks = new ArrayList<>(List.of(TEXTS.get("treemap.note")));
        remarks.addAll(weak(clusters));
        return new Chart.Treemap(words(TEXTS.get("treemap.title", where, AtlasIndex.YEAR), cells.size() == 1
                ? TEXTS.get("count.clusters", clusters.size())
                : TEXTS.get("treemap.subtitle", clusters.size(), cells.size()), remarks), cells);
    }

    private List<String> weak(List<Cluster> clusters) {
        long weak = clusters.stream().filter(cluster -> cluster.confidence() == Confidence.C).count();
        long later = clusters.stream().filter(cluster -> index.leadingShown(cluster).stream()
                .filter(each -> each.industryIds().contains(index.industryClass(cluster))).findFirst()
                .filter(each -> index.afterBook(each).isAfter()).isPresent()).count();
        List<String> remarks = new ArrayList<>();
        if (weak > 0) {
            remarks.add(TEXTS.get("count.weak", weak));
        }
        if (later > 0) {
            remarks.add(TEXTS.get("count.later", later, AtlasIndex.YEAR + 1));
        }
        return remarks;
    }

    /** How many clusters have each class, most first, else in the order of the classes; what is not known last. */
    private Map<String, Integer> counted(List<Cluster> clusters, Function<Cluster, List<String>> classes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Industry industry : content.industries()) {
            int count = (int) clusters.stream().filter(c -> classes.apply(c).contains(industry.id())).count();
            if (count > 0) {
                counts.put(industry.id(), count);
            }
        }
        Map<String, Integer> ordered = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(Comparator.<Map.Entry<String, Integer>, Boolean>comparing(
                each -> each.getKey().equals(Industry.UNKNOWN)).thenComparing(each -> -each.getValue()))
                .forEach(each -> ordered.put(each.getKey(), each.getValue()));
        return ordered;
    }

    Chart.Bars counts(CountedKind kind, SubjectRef area, String where) throws AtlasException {
        List<Cluster> clusters = clusters(area, where);
        return switch (kind) {
            case INDUSTRY -> byIndustry(clusters, where);
            case HONOUR -> byHonour(clusters, where);
            case GRADE -> byGrade(clusters, where);
        };
    }

    private static ChartValue value(String name, int count, String printed, MapTheme.LegendItem look) {
        return new ChartValue(Optional.empty(), "", name, List.of(new Telling(count, printed, Reading.EXACT, false)),
                "", look, false);
    }

    static MapTheme.LegendItem plain() {
        return new MapTheme.LegendItem.Fill(ChartStyle.BAR.getRGB() & 0xFFFFFF, "");
    }

    private Chart.Bars byIndustry(List<Cluster> clusters, String where) {
        List<ChartValue> values = new ArrayList<>();
        counted(clusters, index::industryClasses).forEach((id, count) ->
                values.add(value(nameOf(id), count, share(count, clusters.size()), look(id))));
        List<String> none = content.industries().stream().filter(industry -> !industry.id().equals(Industry.UNKNOWN)
                && values.stream().noneMatch(v -> v.name().equals(industry.name()))).map(Industry::name).toList();
        List<String> remarks = new ArrayList<>(List.of(TEXTS.get("count.industry.note")));
        if (!none.isEmpty()) {
            remarks.add(TEXTS.get("count.none", String.join(Punctuation.names(), none)));
        }
        remarks.addAll(weak(clusters));
        return new Chart.Bars(words(TEXTS.get("count.industry.title", where, AtlasIndex.YEAR),
                TEXTS.get("count.clusters", clusters.size()), remarks), values);
    }

    private Chart.Bars byHonour(List<Cluster> clusters, String where) throws AtlasException {
        List<Award> awards = clusters.stream().flatMap(cluster -> index.awards(cluster.id()).stream())
                .filter(award -> !index.isProposed(award)).toList();
        if (awards.isEmpty()) {
            throw new AtlasException(TEXTS.message("wrong.noHonours", where));
        }
        List<Honour> honours = Honour.of(awards).stream()
                .sorted(Comparator.comparing(honour -> -honour.awards().size())).toList();
        List<ChartValue> values = new ArrayList<>();
        List<String> remarks = new ArrayList<>(List.of(TEXTS.get("count.honour.note")));
        for (Honour honour : honours) {
            int count = honour.awards().size();
            int later = (int) honour.awards().stream()
                    .filter(award -> index.afterBook(award.year(), award.citations()).isAfter()).count();
            String printed = later == 0 || later == count ? String.valueOf(count)
                    : count + Punctuation.bracketed(TEXTS.get("count.honour.later", later));
            String marks = notes.marks(honour.awards().stream().flatMap(award -> award.citations().stream())
                    .distinct().toList());
            values.add(new ChartValue(Optional.empty(), "", honour.name(), List.of(Telling.ofCount(count,
                    printed + marks, later)), "", plain(), false));
            honour.otherwise().ifPresent(names -> remarks.add(TEXTS.get("count.honour.otherwise", honour.name(),
                    names.stream().map(name -> TEXTS.get("quoted", name))
                            .collect(Collectors.joining(Punctuation.names())))));
        }
        return new Chart.Bars(words(TEXTS.get("count.honour.title", where, years(awards)),
                TEXTS.get("count.honour.subtitle", honours.size(), awards.size()) + undated(awards), remarks), values);
    }

    /** From the first to the last year of some that have one; empty where none has. */
    private static String years(List<Award> awards) {
        IntSummaryStatistics years = awards.stream().flatMapToInt(award -> award.year().year().stream())
                .summaryStatistics();
        return years.getCount() == 0 ? ""
                : Punctuation.bracketed(Period.ofYears(years.getMin(), years.getMax()).inWords());
    }

    private static String undated(List<Award> awards) {
        long undated = awards.stream().filter(award -> award.year().year().isEmpty()).count();
        return undated == 0 ? "" : Punctuation.clauses() + TEXTS.get("count.honour.undated", undated);
    }

    private Chart.Bars byGrade(List<Cluster> clusters, String where) {
        List<ChartValue> values = new ArrayList<>();
        for (Confidence grade : Confidence.values()) {
            int count = (int) clusters.stream().filter(cluster -> cluster.confidence() == grade).count();
            values.add(value(TEXTS.get("grade." + grade), count, share(count, clusters.size()), plain()));
        }
        return new Chart.Bars(words(TEXTS.get("count.grade.title", where, AtlasIndex.YEAR),
                TEXTS.get("count.clusters", clusters.size()), List.of()), values);
    }
}
