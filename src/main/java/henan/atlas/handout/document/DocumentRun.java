package henan.atlas.handout.document;

/** A piece of a paragraph. */
public sealed interface DocumentRun {
    /** Words as they are. @param strong whether they stand out */
    record Words(String words, boolean strong) implements DocumentRun {
        public Words(String words) {
            this(words, false);
        }
    }

    /** The mark of a footnote. @param note its place among the notes of the document, from 1 */
    record NoteMark(int note) implements DocumentRun {
    }
}
