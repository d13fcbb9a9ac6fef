package henan.atlas.page.file;

import java.awt.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Elements of an SVG file in the order of the painting: groups that are written when something is in them, clips told
 * once for what follows, a shape that is painted several times held once.
 */
final class SvgContent {
    /** Length from which the data of a path are worth a definition. */
    private static final int LONG = 120;

    private final SvgDefinitions definitions;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final SvgLetters letters;
    private Last last = Last.NONE;

    /** A group that is open. */
    private static final class Group {
        private final String id;
        private final String attributes;
        private final String title;
        /** What lets through all that is in it: those of the groups it lies in, then its own. */
        private final List<String> clips;
        private String said = "";
        private boolean written;
        /** Further ones, for what was painted last. */
        private List<String> inner = List.of();

        Group(String id, String attributes, String title, List<String> clips) {
            this.id = id;
            this.attributes = attributes;
            this.title = title;
            this.clips = clips;
        }
    }

    /** The element written last, where it is a path. @param at where it begins @param id empty while it has none */
    private record Last(String path, String paint, int at, String id) {
        static final Last NONE = new Last("", "", 0, "");
    }

    SvgContent(SvgDefinitions definitions, Lettering lettering) {
        this.definitions = definitions;
        this.letters = new SvgLetters(this, lettering);
        Group whole = new Group("", "", "", List.of());
        whole.written = true;
        groups.push(whole);
    }

    SvgDefinitions definitions() {
        return definitions;
    }

    SvgLetters letters() {
        return letters;
    }

    /** Content by itself, of the same file. */
    SvgContent aside() {
        return new SvgContent(definitions, letters.lettering());
    }

    String finished() {
        letters.end();
        unclip(groups.peek());
        if (groups.size() != 1) {
            throw new IllegalStateException("opened and not closed: " + groups.peek().id);
        }
        return out.toString();
    }

    /**
     * Begins a group.
     *
     * @param id         empty for none
     * @param attributes what else is told of it, with a blank before
     * @param title      what it is called; empty for nothing
     * @param clip       what lets through all of it
     */
    void open(String id, String attributes, String title, Optional<DrawnClip> clip) {
        letters.end();
        List<String> clips = new ArrayList<>(groups.peek().clips);
        definitions.clips(clip).stream().filter(c -> !clips.contains(c)).limit(1).forEach(clips::add);
        groups.push(new Group(id, attributes, title, clips));
    }

    /** Says what stands for the group that is open where it cannot be seen. @return whether it was not too late */
    boolean say(String said) {
        Group group = groups.peek();
        if (group.written || !group.said.isEmpty()) {
            return false;
        }
        group.said = said;
        return true;
    }

    void close() {
        letters.end();
        Group group = groups.pop();
        if (group.written) {
            unclip(group);
            out.append("</g>\n");
        }
        last = Last.NONE;
    }

    /** Writes an element. @param element whole, without a line's end */
    void element(Optional<DrawnClip> clip, String element) {
        begin(clip);
        out.append(element).append('\n');
        last = Last.NONE;
    }

    /**
     * Writes a path. A line along the edge of what was filled just now goes into the same element.
     *
     * @param paint its attributes, with a blank before
     * @param edge  whether it is such a line where that is the same path
     */
    void path(Optional<DrawnClip> clip, Shape shape, String paint, boolean edge) {
        String path = SvgPath.of(shape);
        if (path.isEmpty()) {
            return;
        }
        letters.end();
        boolean again = !begin(clip) && path.equals(last.path());
        if (again && edge && !last.paint().contains("stroke")) {
            write(new Last(path, last.paint() + paint, last.at(), last.id()));
            return;
        }
        if (again && last.id().isEmpty() && path.length() > LONG) {
            write(new Last(path, last.paint(), last.at(), definitions.shape(path)));
        }
        write(new Last(path, (edge ? " fill=\"none\"" : "") + paint, out.length(), again ? last.id() : ""));
    }

    /** Writes it where it begins, in place of what stands there. */
    private void write(Last path) {
        last = path;
        out.setLength(path.at());
        out.append(path.id().isEmpty() ? "<path d=\"" + path.path() : "<use xlink:href=\"#" + path.id()).append('"')
                .append(path.paint()).append("/>\n");
    }

    /** Ready for an element: in its groups, within its clip. @return whether something was opened or closed for it */
    private boolean begin(Optional<DrawnClip> clip) {
        int before = out.length();
        Group group = groups.peek();
        List<String> beyond = definitions.clips(clip).stream().filter(c -> !group.clips.contains(c)).toList();
        List<Group> outer = new ArrayList<>();
        for (Iterator<Group> i = groups.descendingIterator(); i.hasNext();) {
            outer.add(i.next());
        }
        for (int i = 1; i < outer.size(); i++) {
            if (!outer.get(i).written) {
                unclip(outer.get(i - 1));
                write(outer.get(i), outer.get(i - 1));
            }
        }
        if (!beyond.equals(group.inner)) {
            unclip(group);
            group.inner = beyond;
            beyond.forEach(c -> out.append("<g").append(clipped(c)).append(">\n"));
        }
        return out.length() != before;
    }

    private void write(Group group, Group within) {
        group.written = true;
        out.append("<g");
        if (!group.id.isEmpty()) {
            out.append(" id=\"").append(definitions.id(group.id)).append('"');
        }
        out.append(group.attributes);
        if (group.clips.size() > within.clips.size()) {
            out.append(clipped(group.clips.get(group.clips.size() - 1)));
        }
        out.append(">\n").append(told("title", group.title)).append(told("desc", group.said));
    }

    private static String told(String tag, String words) {
        return words.isEmpty() ? "" : "<" + tag + ">" + XmlText.escaped(words) + "</" + tag + ">\n";
    }

    private static String clipped(String clip) {
        return " clip-path=\"url(#" + clip + ")\"";
    }

    private void unclip(Group group) {
        group.inner.forEach(c -> out.append("</g>\n"));
        group.inner = List.of();
    }
}
