package henan.atlas.page;

import henan.atlas.content.RaisedMark;
import henan.atlas.domain.Cluster;
import henan.atlas.text.Quantity;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a line of Chinese may end: between any two characters, but that no line begins with a closing mark or ends with
 * an opening one (避头尾), and that ——, ……, Latin words, a number with its unit, a mark of references with the word it
 * stands behind and a mark as 书后 are never taken apart.
 */
final class BreakRules {
    /** A space that no line ends at. */
    private static final int UNBROKEN = '\u00A0';
    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕〗”’％‰℃°～–—…·∶×/,.;:?!)]}%";
    private static final String NEVER_LAST = "（《〈「『【〔〖“‘￥/([{";
    /** A mark of references: [2], [1,4–6]. Longer numbers are none, but years and the like. */
    private static final Pattern CITATION = Pattern.compile("(?<!^|[\\s\u3000\u2002])\\[\\d{1,3}(?:[,–]\\d{1,3})*]");
    /** What a reference says of itself in brackets, whole and with the word it stands behind: [EB/OL], [日期不详]. */
    private static final Pattern TAG = Pattern.compile("\\[[^\\[\\]\\d]{1,8}]|\\[\\d{4}(?:-\\d\\d){0,2}]");
    private static final Pattern NAME = Pattern.compile(Cluster.GENERIC);
    /** One of several named behind one another, with its number where it has one: a firm, an industry. */
    private static final Pattern ITEM = Pattern.compile("(?<![^、\\]])[\\p{IsHan}A-Za-z]{2,8}\\d{0,3}(?=[、，（\\[]|$)");

    private final String words;
    /** By index: whether no line ends before that character, whatever it is. */
    private final boolean[] held;
    /** By index: whether it lies within a name, which is whole where the line has room for it. */
    private final BitSet named = new BitSet();
    private final Map<Integer, String> citations = new HashMap<>();
    private final Map<Integer, RaisedMark> raised = new HashMap<>();
    private final BitSet small = new BitSet();

    /** @param names whether names of clusters and of what is listed are whole, where lines need not be equally long */
    BreakRules(String words, boolean names) {
        this.words = words;
        this.held = new boolean[words.length() + 1];
        Quantity.PATTERN.matcher(words).results().forEach(m -> hold(m.start() + 1, m.end()));
        CITATION.matcher(words).results().forEach(m -> {
            hold(m.start(), m.end());
            citations.put(m.start(), m.group());
        });
        TAG.matcher(words).results().forEach(m -> hold(m.start() + (words.charAt(m.start() + 1) < 'A'
                || words.charAt(m.start() + 1) > 'Z' ? 1 : 0), m.end()));
        RaisedMark.all().forEach(this::takeRaised);
        if (names) {
            NAME.matcher(words).results().forEach(m -> named.set(m.start() + 1, m.end()));
            ITEM.matcher(words).results().forEach(m -> named.set(m.start() + 1, m.end()));
        }
    }

    /** Finds a mark as 书后: raised it never begins a line, nor does what stands raised behind it. */
    private void takeRaised(RaisedMark found) {
        String mark = found.inline();
        for (int at = words.indexOf(mark); at >= 0; at = words.indexOf(mark, at + mark.length())) {
            if (found.raised().isEmpty()) {
                small.set(at, at + mark.length());
            } else {
                hold(at, at + mark.length());
                raised.put(at, found);
            }
        }
    }

    /** The mark of references that begins at an index; empty where none does. */
    Optional<String> citation(int index) {
        return Optional.ofNullable(citations.get(index));
    }

    /** The raised mark, as 书后, that begins at an index; empty where none does. */
    Optional<RaisedMark> raised(int index) {
        return Optional.ofNullable(raised.get(index));
    }

    /** Whether a character belongs to such a mark that is written out. */
    boolean isSmall(int index) {
        return small.get(index);
    }

    private void hold(int from, int to) {
        for (int i = from; i < to; i++) {
            held[i] = true;
        }
    }

    /** Whether a line may end before a character of the text, which is not its first. */
    boolean mayBreak(int index) {
        return !named.get(index) && mayBreakAtNeed(index);
    }

    /** The same where a name with the marks behind it is longer than a line: it is taken apart, and these are not. */
    boolean mayBreakAtNeed(int index) {
        int before = words.codePointBefore(index);
        int after = words.codePointAt(index);
        if (held[index] || before == UNBROKEN || after == UNBROKEN || NEVER_FIRST.indexOf(after) >= 0
                || NEVER_LAST.indexOf(before) >= 0 || isSpace(after)) {
            return false;
        }
        return isSpace(before) || isFull(before) || isFull(after);
    }

    /** Whether some more room may be given before a character where a line is made longer. */
    boolean mayStretch(int index) {
        int before = words.codePointBefore(index);
        int after = words.codePointAt(index);
        return !held[index] && !named.get(index) && NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0
                && (isFull(before) || isFull(after));
    }

    private static boolean isSpace(int character) {
        return character == ' ' || character == '\u3000';
    }

    /** Whether it fills an em square, so that a line may break beside it. */
    private static boolean isFull(int character) {
        return Character.isIdeographic(character) || character >= 0x3000 && character <= 0x303F
                || character >= 0xFF00 && character <= 0xFFEF || character == '”' || character == '“'
                || character == '—' || character == '…' || character == ']';
    }
}
