package henan.atlas.ui.making.page;

import henan.atlas.page.PreflightFinding;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.ui.ground.kit.SelectableText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The pre-flight: what is to be known of the page before it is let out, the gravest first. */
final class FindingList extends VBox {
    private static final Messages TEXTS = Messages.of("pagepanel");

    FindingList() {
        getStyleClass().add("finding-list");
    }

    void show(List<PreflightFinding> findings) {
        Label head = new Label(TEXTS.get("findings"));
        head.getStyleClass().add("page-label");
        Label counts = new Label(counts(findings));
        counts.setId("finding-counts");
        counts.getStyleClass().add("page-remark");
        counts.setWrapText(true);
        getChildren().setAll(head, counts);
        List<PreflightFinding> ordered = new ArrayList<>(findings);
        ordered.sort(Comparator.comparing(PreflightFinding::severity));
        ordered.forEach(finding -> getChildren().add(line(finding, findings)));
    }

    /** Nothing to check. */
    void clear() {
        getChildren().clear();
    }

    private static String counts(List<PreflightFinding> findings) {
        return findings.isEmpty() ? TEXTS.get("findings.none")
                : Arrays.stream(PreflightFinding.Severity.values()).filter(s -> count(findings, s) > 0)
                        .map(s -> TEXTS.get("severity." + s + ".count", count(findings, s)))
                        .collect(Collectors.joining(Punctuation.gap()));
    }

    private static long count(List<PreflightFinding> findings, PreflightFinding.Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    private static HBox line(PreflightFinding finding, List<PreflightFinding> all) {
        Label mark = new Label(TEXTS.get("severity." + finding.severity()));
        mark.getStyleClass().addAll("finding-mark", "finding-" + finding.severity());
        mark.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        SelectableText what = new SelectableText("finding-what").wholePage(() -> asText(all))
                .add(finding.what().inWords());
        SelectableText remedy = new SelectableText("finding-remedy").wholePage(() -> asText(all))
                .add(finding.remedy().inWords());
        VBox words = new VBox(what, remedy);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(mark, words);
        line.getStyleClass().add("finding");
        return line;
    }

    private static String asText(List<PreflightFinding> findings) {
        return findings.stream().map(f -> TEXTS.get("severity." + f.severity()) + Punctuation.gap() + f.what()
                + Punctuation.stop() + f.remedy())
                .collect(Collectors.joining("\n"));
    }
}
