package henan.atlas.ingest.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** The plain text of a Markdown block, every character of it traceable to its line and column. */
final class LocatedText {
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /** Words on one line. @param offset where they begin in the text */
    private record Piece(int offset, int line, int column) {
    }

    private LocatedText() {
    }

    /**
     * Gathers the words of a block; whatever is not plain words is noted.
     *
     * @param before number of lines of the file that stand before the Markdown
     */
    static LocatedText of(Block block, int before, FileProblems problems) {
        LocatedText located = new LocatedText();
        located.mark(block, before);
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text words) {
                located.append(words, before);
            } else if (node instanceof SoftLineBreak) {
                located.joinLines();
            } else if (node instanceof HardLineBreak || !node.getSourceSpans().isEmpty()) {
                SourceSpan span = node.getSourceSpans().stream().findFirst()
                        .orElse(block.getSourceSpans().get(0));
                problems.at(span.getLineIndex() + before + 1, span.getColumnIndex() + 1, "case.markup",
                        UnsupportedMarkup.name(node));
            }
        }
        located.checkCharacters(problems);
        return located;
    }

    private void append(Text words, int before) {
        mark(words, before);
        text.append(words.getLiteral());
    }

    /** Chinese text goes on without a space where its line was broken. */
    private void joinLines() {
        if (text.length() > 0 && text.charAt(text.length() - 1) < 0x80) {
            text.append(' ');
        }
    }

    private void mark(Node node, int before) {
        node.getSourceSpans().stream().findFirst().ifPresent(span -> pieces.add(new Piece(text.length(),
                span.getLineIndex() + before + 1, span.getColumnIndex() + 1)));
    }

    /** Markup this reader of Markdown takes for words. */
    private void checkCharacters(FileProblems problems) {
        for (String sign : List.of("|", "http://", "https://")) {
            int at = text.indexOf(sign);
            if (at >= 0) {
                problems.at(line(at), column(at), "case.markup", UnsupportedMarkup.name(sign));
            }
        }
    }

    String text() {
        return text.toString();
    }

    /** Line of the file, from 1, of the character at an offset. */
    int line(int offset) {
        return piece(offset).line();
    }

    int column(int offset) {
        Piece piece = piece(offset);
        return piece.column() + offset - piece.offset();
    }

    private Piece piece(int offset) {
        return pieces.stream().filter(p -> p.offset() <= offset).reduce((one, next) -> next).orElseThrow();
    }
}
