package henan.atlas.ui.ground.kit;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Plain text on the clipboard. */
public final class ClipboardText {
    private ClipboardText() {
    }

    public static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Rows of cells: a table where one is pasted that knows tables, else lines with tabs between the cells. */
    public static void putTable(List<List<String>> rows) {
        ClipboardContent content = new ClipboardContent();
        content.putString(rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n")));
        content.putHtml(rows.stream()
                .map(row -> row.stream().map(ClipboardText::cell).collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table>", "</table>")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String cell(String words) {
        return "<td>" + words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</td>";
    }
}
