package henan.atlas.handout.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * CommonMark with the tables and footnotes of GitHub Flavored Markdown, in UTF-8. Words are words: no sign in them
 * means anything.
 */
public final class MarkdownFile {
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>|~&#]");
    /** At the beginning of a line it would make a list or a line below a heading. */
    private static final Pattern BEGINNING = Pattern.compile("(?m)^([+\\-=]|\\d+(?=[.)]))");
    /** Four spaces would make a program of the line. */
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t\u3000]+");

    private final Document document;
    private final StringBuilder text = new StringBuilder();
    private final Set<Integer> noted = new TreeSet<>();

    private MarkdownFile(Document document) {
        this.document = document;
    }

    /** Writes one. */
    public static void write(Document document, OutputStream out) throws IOException {
        out.write(new MarkdownFile(document).text().getBytes(StandardCharsets.UTF_8));
    }

    private String text() {
        text.append("# ").append(oneLine(document.title())).append("\n");
        document.parts().forEach(this::part);
        text.append(noted.isEmpty() ? "" : "\n");
        noted.forEach(note -> text.append("[^").append(note).append("]: ")
                .append(oneLine(document.notes().get(note - 1))).append('\n'));
        return text.toString();
    }

    private void part(DocumentPart part) {
        text.append('\n');
        if (part instanceof DocumentPart.Heading heading) {
            text.append("#".repeat(heading.level())).append(' ').append(oneLine(heading.words())).append('\n');
        } else if (part instanceof DocumentPart.Paragraph paragraph) {
            String words = BEGINNING.matcher(INDENT.matcher(runs(paragraph.runs())).replaceAll(""))
                    .replaceAll(found -> Character.isDigit(found.group().charAt(0)) ? found.group() + "\\\\"
                            : "\\\\" + found.group());
            text.append(paragraph.remark() ? "> " : "").append(words.replace("\n", "\\\n")).append('\n');
        } else if (part instanceof DocumentPart.Table table) {
            row(table.header().stream().map(MarkdownFile::oneLine).toList());
            row(table.header().stream().map(title -> "---").toList());
            table.rows().forEach(cells -> row(cells.stream().map(cell -> runs(cell).replace("\n", "<br>")).toList()));
        }
    }

    private void row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private String runs(List<DocumentRun> runs) {
        return runs.stream().map(this::run).collect(Collectors.joining());
    }

    private String run(DocumentRun run) {
        if (run instanceof DocumentRun.NoteMark mark) {
            noted.add(mark.note());
            return "[^" + mark.note() + "]";
        }
        DocumentRun.Words words = (DocumentRun.Words) run;
        String plain = escaped(words.words());
        return words.strong() && !plain.isBlank() ? "**" + plain.strip() + "** " : plain;
    }

    private static String oneLine(String words) {
        return escaped(words).replace('\n', ' ');
    }

    private static String escaped(String words) {
        return SIGN.matcher(words.replace('\r', ' ')).replaceAll("\\\\$0");
    }
}
