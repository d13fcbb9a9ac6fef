package henan.atlas.profile;

import henan.atlas.content.AfterBook;
import henan.atlas.domain.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence the parts of which rest on sources of their own: each is made first, put in its place by the wording, and
 * cited where it ends. So that a name among several is followed by who tells it, and no other.
 */
final class CitedSentence {
    /** Where a part ends, in the wording: a character no text has. */
    private static final String END = "\uE000";
    private final PageDraft page;
    private final List<Basis> bases = new ArrayList<>();

    private record Basis(List<Integer> citations, AfterBook after) {
    }

    CitedSentence(PageDraft page) {
        this.page = page;
    }

    /** Words to be put into the sentence; parts are asked for in its order. */
    String part(String words, List<Citation> citations, AfterBook after) {
        bases.add(new Basis(page.cite(citations), after));
        return words + END;
    }

    /** The sentence in its parts, neighbours on the same sources as one. @param sentence the words put together */
    List<Statement> statements(String sentence) {
        List<Statement> statements = new ArrayList<>();
        String[] words = sentence.split(END, -1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bases.size(); i++) {
            text.append(words[i]);
            boolean last = i + 1 == bases.size();
            if (last || !bases.get(i + 1).equals(bases.get(i))) {
                statements.add(new Statement(text + (last ? words[i + 1] : ""), "", bases.get(i).citations())
                        .after(bases.get(i).after()).goingOn(!last));
                text.setLength(0);
            }
        }
        return statements;
    }
}
