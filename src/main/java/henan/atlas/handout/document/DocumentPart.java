package henan.atlas.handout.document;

import java.util.List;

/** A part of a document that stands by itself. */
public sealed interface DocumentPart {
    /** A heading below the title. @param level from 2 to 4 */
    record Heading(int level, String words) implements DocumentPart {
        public Heading {
            if (level < 2 || level > 4) {
                throw new IllegalArgumentException("level " + level);
            }
        }
    }

    /** A paragraph. @param remark whether it is about the text, and is seen apart */
    record Paragraph(List<DocumentRun> runs, boolean remark) implements DocumentPart {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        public static Paragraph of(String words) {
            return new Paragraph(List.of(new DocumentRun.Words(words)), false);
        }

        public static Paragraph remark(String words) {
            return new Paragraph(List.of(new DocumentRun.Words(words)), true);
        }
    }

    /**
     * A table.
     *
     * @param shares how wide each column is, of all together
     * @param header the first row, which every sheet repeats
     * @param rows   cells, as many in each row as there are columns
     */
    record Table(List<Integer> shares, List<String> header, List<List<List<DocumentRun>>> rows)
            implements DocumentPart {
        public Table {
            shares = List.copyOf(shares);
            header = List.copyOf(header);
            rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
        }
    }
}
