package henan.atlas.ui.ground.chart;

import henan.atlas.chart.Chart;
import henan.atlas.chart.ChartForm;
import henan.atlas.chart.ChartSheets;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.MapExport;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.DrawingDetail;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.file.SheetFiles;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.ClipboardText;
import henan.atlas.ui.ground.out.FileOut;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;

/**
 * Charts taken away, as the command writes them: with title, unit, times and sources. A picture or a table for the
 * clipboard, a file whose ending names its form.
 *
 * <p><b>Threading:</b> JavaFX thread; drawn and written beside it.
 */
public final class ChartOut {
    private static final Messages TEXTS = Messages.of("chartview");
    /** Width of a picture in logical pixels, and device pixels to one of these. */
    private static final int WIDTH = 1100;
    private static final double DENSITY = 2;
    /** How long it is said that something was copied. */
    private static final Duration MOMENT = Duration.seconds(1.6);

    private final ChartTools tools;
    private final FileOut out;

    /** What can be taken away. */
    public interface Taken {
        /** As it is now; called on the JavaFX thread. */
        Now now();
    }

    /** What is taken away, still to be made. */
    public record Now(AtlasSnapshot content, Maker maker) {
    }

    /** Makes what is taken away. */
    public interface Maker {
        /** Called beside the JavaFX thread. @throws AtlasException with words for people, where there is nothing */
        Made make() throws AtlasException;
    }

    /**
     * A chart with all its words.
     *
     * @param table the same as a table, its first row the names of columns
     */
    public record Made(Chart chart, List<List<String>> table) {
        public Made {
            table = List.copyOf(table);
        }
    }

    /** @param out writes files, and tells of them */
    public ChartOut(ChartTools tools, FileOut out) {
        this.tools = tools;
        this.out = out;
    }

    public ChartTools tools() {
        return tools;
    }

    /** What files it writes is told by. */
    public FileOut files() {
        return out;
    }

    /** A button whose menu copies and lets out what is shown. @param id names it in the scene */
    public MenuButton button(String id, Taken taken) {
        MenuButton button = new MenuButton(TEXTS.get("out"));
        button.setId(id);
        button.getStyleClass().add("chart-out");
        PauseTransition moment = new PauseTransition(MOMENT);
        Consumer<String> told = words -> {
            if (moment.getStatus() == Animation.Status.STOPPED) {
                String label = button.getText();
                moment.setOnFinished(event -> button.setText(label));
            }
            button.setText(words);
            moment.playFromStart();
        };
        button.getItems().add(item(id + "-picture", TEXTS.get("copy.picture"), () -> copyPicture(taken, told)));
        button.getItems().add(item(id + "-table", TEXTS.get("copy.table"), () -> copyTable(taken, told)));
        for (DrawingFormat format : DrawingFormat.values()) {
            button.getItems().add(item(id + "-" + format.ending(), TEXTS.get("export", TEXTS.get("format." + format)),
                    () -> out.ask(button.getScene().getWindow(), wanted(format, taken.now()))));
        }
        return button;
    }

    private static MenuItem item(String id, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void copyPicture(Taken taken, Consumer<String> told) {
        Now now = taken.now();
        tools.runner().run(cancelled -> {
            Drawing drawing = sheets(now).of(now.maker().make().chart(), picture()).get(0);
            return tools.painter().paint(drawing, DENSITY);
        }, image -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(image);
            Clipboard.getSystemClipboard().setContent(content);
            told.accept(TEXTS.get("copied.picture"));
        }, out::fail);
    }

    private void copyTable(Taken taken, Consumer<String> told) {
        Now now = taken.now();
        tools.runner().run(cancelled -> now.maker().make().table(), table -> {
            ClipboardText.putTable(table);
            told.accept(TEXTS.get("copied.table", table.size() - 1));
        }, out::fail);
    }

    /** A file of a format, on paper where that is for paper; of pictures one for each sheet. */
    FileOut.Wanted wanted(DrawingFormat format, Now now) {
        ChartForm form = format == DrawingFormat.PDF ? ChartForm.sheet(PaperSize.OFFERED.get(0).upright()) : picture();
        return new FileOut.Wanted(TEXTS.get("export.title"), TEXTS.get("export.name"), TEXTS.get("format." + format),
                "." + format.ending(), (target, cancelled) -> {
                    Chart chart = now.maker().make().chart();
                    return cancelled.getAsBoolean() ? List.of() : SheetFiles.write(sheets(now).of(chart, form),
                            DrawingDetail.of(DENSITY * MapExport.DPI), target).files();
                }, files -> TEXTS.get("export.done", files.get(0)));
    }

    private ChartSheets sheets(Now now) {
        return tools.sheets(now.content());
    }

    private static ChartForm picture() {
        return ChartForm.picture((int) (WIDTH * DENSITY), DENSITY * MapExport.DPI);
    }
}
