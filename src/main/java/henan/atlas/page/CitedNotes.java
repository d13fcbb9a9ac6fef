package henan.atlas.page;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which references of a text are cited on one of its pages, each of which has the notes to its own words. */
final class CitedNotes {
    /** A mark of references, as [2] and [1,4–6]. */
    private static final Pattern MARK = Pattern.compile("\\[(\\d+(?:[,–]\\d+)*)]");
    private static final Pattern NOTE = Pattern.compile("^\\[(\\d+)] ");

    /** The mark that what it means begins with, as in （书后资料）; on the sheet a time may stand before it. */
    private static final Pattern KEY = Pattern.compile("[\\uFF08(]([^\\uFF09)]+[\\uFF09)])");

    private CitedNotes() {
    }

    /** What the marks of a text mean that lead to no reference: what stands at the foot of a sheet that has them. */
    static List<String> keys(List<String> notes) {
        return notes.stream().filter(note -> !NOTE.matcher(note).find()).toList();
    }

    /** The references among the notes, without what marks mean. */
    static List<String> references(List<String> notes) {
        return notes.stream().filter(note -> NOTE.matcher(note).find()).toList();
    }

    /** The same of the marks that stand in some words. @param wording what is printed on a sheet */
    static List<String> keys(List<String> notes, String wording) {
        return keys(notes).stream().filter(key -> {
            Matcher mark = KEY.matcher(key);
            return !mark.find() || wording.contains(mark.group(1));
        }).toList();
    }

    /**
     * The references the marks in some words lead to.
     *
     * @param notes   all there are, one a line
     * @param wording what is printed
     */
    static List<String> of(List<String> notes, String wording) {
        BitSet cited = cited(wording);
        return notes.stream().filter(note -> {
            Matcher number = NOTE.matcher(note);
            return number.find() && cited.get(Integer.parseInt(number.group(1)));
        }).toList();
    }

    private static BitSet cited(String wording) {
        BitSet cited = new BitSet();
        Matcher mark = MARK.matcher(wording);
        while (mark.find()) {
            for (String run : mark.group(1).split(",")) {
                String[] ends = run.split("–");
                String last = ends[ends.length - 1];
                // Longer numbers and runs that fall are none of a page's references, but of a text.
                if (ends[0].length() < 4 && last.length() < 4 && Integer.parseInt(ends[0]) <= Integer.parseInt(last)) {
                    cited.set(Integer.parseInt(ends[0]), Integer.parseInt(last) + 1);
                }
            }
        }
        return cited;
    }
}
