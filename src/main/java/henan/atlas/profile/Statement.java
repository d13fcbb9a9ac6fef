package henan.atlas.profile;

import henan.atlas.content.AfterBook;
import java.util.List;

/**
 * A sentence with its sources.
 *
 * @param text      the sentence
 * @param time      the time it speaks of, as known; may be empty
 * @param citations numbers of the references
 * @param mentions  terms of the glossary to be explained in it, in the order of the text
 * @param after     whether it is known from after the book only
 * @param goesOn    whether it is the beginning of a sentence that the next one goes on with
 */
public record Statement(String text, String time, List<Integer> citations, List<Mention> mentions, AfterBook after,
                        boolean goesOn) {
    private static final String ENDS = "。！？…”）";

    public Statement {
        citations = List.copyOf(citations);
        mentions = List.copyOf(mentions);
    }

    Statement(String text, String time, List<Integer> citations) {
        this(text, time, citations, List.of(), AfterBook.NO, false);
    }

    /** Whether the next sentence can follow in the same paragraph: it ends as a sentence does. */
    public boolean isWholeSentence() {
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    Statement mentioning(List<Mention> found) {
        return new Statement(text, time, citations, found, after, goesOn);
    }

    Statement after(AfterBook known) {
        return new Statement(text, time, citations, mentions, known, goesOn);
    }

    Statement goingOn(boolean on) {
        return new Statement(text, time, citations, mentions, after, on);
    }
}
