package henan.atlas.ui.reading.reference;

import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.Count;
import henan.atlas.profile.Coverage;
import henan.atlas.profile.CoverageByPrefecture;
import henan.atlas.profile.CoverageByPrefecture.Row;
import henan.atlas.text.Punctuation;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.CountedText;
import henan.atlas.ui.ground.kit.LateTooltip;
import henan.atlas.ui.ground.kit.Meter;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 收录: how many of the clusters there were are recorded, and how much is known of them, prefecture by prefecture. */
final class CoveragePanel extends ReferencePanel {
    private final CoverageByPrefecture coverage;
    private final ReferenceItemList list;
    private final ReferenceWords words;
    private final int scale;
    private CoverageMeasure measure = CoverageMeasure.GRADES;
    private final List<Runnable> bars = new ArrayList<>();

    CoveragePanel(CoverageByPrefecture coverage, Navigator navigator) {
        super("coverage", navigator);
        this.coverage = coverage;
        list = new ReferenceItemList(navigator);
        words = new ReferenceWords(navigator, coverage.references(), this::asText);
        scale = coverage.prefectures().stream().mapToInt(Row::whole).max().orElse(1);
        showTitle(TEXTS.get("activity.COVERAGE"));
        addToHead(total(), measures(), legend(), meaningOfCounts());
        coverage.prefectures().forEach(row -> list.addItem(item(row)));
        setCenter(list.scrolling());
        bars.forEach(Runnable::run);
    }

    private VBox total() {
        Row all = coverage.province();
        int recorded = all.coverage().clusters();
        SelectableText numbers = words.paragraph("coverage-total").link(String.valueOf(recorded),
                () -> navigator.openList(ClusterFilter.ALL), "coverage-number");
        if (all.publishedTotal() == 0) {
            numbers.add(TEXTS.get("coverage.only"));
        } else {
            numbers.add(TEXTS.get("coverage.of", all.publishedTotal()));
            all.published().forEach(p -> words.addCitations(numbers, p.citations()));
        }
        VBox box = new VBox(numbers, new Meter(List.of(recorded), all.whole()));
        box.getStyleClass().add("coverage-whole");
        all.missing().ifPresent(missing -> box.getChildren().add(toMissing(missing)));
        if (all.later() > 0) {
            box.getChildren().add(later(all));
        }
        return box;
    }

    private SelectableText later(Row all) {
        String said = TEXTS.get("coverage.later", all.count().besidesInWords());
        SelectableText text = words.paragraph("reference-note");
        CountedText.add(text, said, Count.next(said, 0, all.later(),
                ClusterFilter.of(new ClusterCondition.Besides())).stream().toList(), navigator::openList);
        return text;
    }

    /** The way to the list of them on the page of the province. */
    private Button toMissing(int missing) {
        Button way = Buttons.link(TEXTS.get("coverage.missing", missing), () -> navigator.open(SubjectRef.PROVINCE));
        way.setId("coverage-missing");
        return way;
    }

    private FlowPane measures() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        ToggleGroup group = new ToggleGroup();
        Coverage known = coverage.province().coverage();
        for (CoverageMeasure each : CoverageMeasure.values()) {
            int count = each.parts(known).stream().mapToInt(Integer::intValue).sum();
            String name = TEXTS.get("coverage." + each);
            ToggleButton chip = new ToggleButton(each == CoverageMeasure.GRADES ? name
                    : name + Punctuation.number() + count);
            chip.setId("coverage-" + each);
            chip.getStyleClass().setAll("chip");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setToggleGroup(group);
            chip.setUserData(each);
            chip.setSelected(each == measure);
            chip.setTooltip(new Tooltip(TEXTS.get("coverage." + each + ".does")));
            chips.getChildren().add(chip);
        }
        group.selectedToggleProperty().addListener((property, was, is) -> choose(was, is));
        return chips;
    }

    /** One of them is always chosen. */
    private void choose(Toggle was, Toggle is) {
        if (is == null) {
            was.setSelected(true);
        } else {
            measure = (CoverageMeasure) is.getUserData();
            bars.forEach(Runnable::run);
        }
    }

    private FlowPane legend() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("coverage-legend");
        legend.setAlignment(Pos.CENTER_LEFT);
        bars.add(() -> {
            legend.getChildren().clear();
            List<Integer> counts = measure.parts(coverage.province().coverage());
            for (int i = 0; i < counts.size(); i++) {
                String meaning = measure == CoverageMeasure.GRADES ? TEXTS.get("coverage.grade." + i, counts.get(i))
                        : TEXTS.get("coverage.has", TEXTS.get("coverage." + measure + ".has"), counts.get(i));
                legend.getChildren().add(key("meter-part-" + i, leading(meaning, measure.of(i, SubjectRef.PROVINCE))));
            }
            if (measure != CoverageMeasure.GRADES) {
                legend.getChildren().add(key("meter-track", new Label(TEXTS.get("coverage.hasNot"))));
            }
        });
        return legend;
    }

    /** What the numbers beside the bars say, which is not the same for all measures. */
    private Label meaningOfCounts() {
        Label meaning = new Label();
        meaning.getStyleClass().add("coverage-counts");
        meaning.setWrapText(true);
        bars.add(() -> meaning.setText(TEXTS.get(measure == CoverageMeasure.GRADES ? "coverage.GRADES.counts"
                : "coverage.counts")));
        return meaning;
    }

    /** A number that leads to its clusters. */
    private Button leading(String words, ClusterFilter clusters) {
        Button button = Buttons.link(words, () -> navigator.openList(clusters));
        button.getStyleClass().add("coverage-leading");
        return button;
    }

    private static HBox key(String styleClass, Node meaning) {
        Region sign = new Region();
        sign.getStyleClass().addAll("coverage-key", styleClass);
        HBox key = new HBox(sign, meaning);
        key.setAlignment(Pos.CENTER_LEFT);
        key.getStyleClass().add("coverage-meaning");
        return key;
    }

    private ReferenceItem item(Row row) {
        ReferenceItem item = new ReferenceItem(SubjectRef.prefecture(row.code()), inWords(row), navigator);
        item.setId("coverage-" + row.code());
        item.setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(row.name());
        name.getStyleClass().add("coverage-name");
        HBox bar = new HBox();
        bar.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox count = new HBox();
        count.getStyleClass().add("coverage-count");
        item.getChildren().addAll(name, bar, count);
        bars.add(() -> show(row, bar, count));
        LateTooltip.install(item, inWords(row));
        return item;
    }

    private void show(Row row, HBox bar, HBox count) {
        List<Integer> parts = measure.parts(row.coverage());
        Meter meter = new Meter(parts, row.whole(), scale);
        HBox.setHgrow(meter, Priority.ALWAYS);
        bar.getChildren().setAll(meter);
        int shown = parts.stream().mapToInt(Integer::intValue).sum();
        boolean grades = measure == CoverageMeasure.GRADES;
        int of = grades ? row.publishedTotal() : row.coverage().clusters();
        SubjectRef place = SubjectRef.prefecture(row.code());
        count.getChildren().setAll(shown == 0 ? new Label("0") : leading(String.valueOf(shown), measure.of(place)));
        if (of > 0 || !grades) {
            count.getChildren().add(new Label(" / " + of));
        }
    }

    /** Every number of a row, and what the sources give for it. */
    private String inWords(Row row) {
        Coverage known = row.coverage();
        String words = TEXTS.get("coverage.row", row.name(), known.clusters(), known.gradeA(), known.gradeB(),
                known.gradeC(), known.withIndustry(), known.withFirms(), known.withCase(), known.withStudy(),
                known.withFigures());
        String published = row.published().stream().map(this::inWords).collect(Collectors.joining());
        String besides = row.count().besidesInWords();
        return words + published + (besides.isEmpty() ? "" : "\n" + TEXTS.get("coverage.later", besides));
    }

    private String inWords(CoverageByPrefecture.Published number) {
        String sources = number.citations().stream().map(n -> coverage.references().get(n - 1).full())
                .collect(Collectors.joining(Punctuation.remarks()));
        return "\n" + TEXTS.get("coverage.published", number.period(), number.count(), sources);
    }

    @Override
    void enter() {
        list.enter();
    }

    @Override
    String asText() {
        return inWords(coverage.province()) + "\n"
                + coverage.prefectures().stream().map(this::inWords).collect(Collectors.joining("\n"));
    }
}
