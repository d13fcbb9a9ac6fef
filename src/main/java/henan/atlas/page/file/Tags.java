package henan.atlas.page.file;

import java.awt.Graphics2D;

/**
 * Graphics that keep what the parts of a drawing are. Whoever paints says so by the static methods, whatever it paints
 * on; what no part is said of is of the paper.
 *
 * <pre>{@code
 * try (Tags.Part part = Tags.begin(g, Role.HEADING)) {
 *     text.paint(g, …);
 * }
 * }</pre>
 */
public interface Tags {
    /** A part being painted. */
    interface Part extends AutoCloseable {
        @Override
        void close();
    }

    /** Begins a part within the one that is open. @param said what stands for it where it cannot be seen */
    Part open(Role role, String said);

    /** Begins a part that leads to another page. @param said where it leads */
    Part open(PageLink link, String said);

    /**
     * Begins a part, or goes on with it in another column or on another page: there is one for each whole.
     *
     * @param whole what is the same for all that belongs together, and for nothing else
     */
    default Part goOn(Role role, Object whole) {
        return open(role, "");
    }

    static Part goOn(Graphics2D g, Role role, Object whole) {
        return g instanceof Tags tags ? tags.goOn(role, whole) : NONE;
    }

    static Part begin(Graphics2D g, Role role) {
        return begin(g, role, "");
    }

    static Part begin(Graphics2D g, Role role, String said) {
        return g instanceof Tags tags ? tags.open(role, said) : NONE;
    }

    static Part begin(Graphics2D g, PageLink link, String said) {
        return g instanceof Tags tags ? tags.open(link, said) : NONE;
    }

    /** Where nothing is kept. */
    Part NONE = () -> {
    };
}
