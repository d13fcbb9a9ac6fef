package henan.atlas.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Choices for pages under a name of one's own, to be taken up again.
 *
 * @param name   what the person calls them
 * @param choice the choices; whatever place they were made for, they are taken up for the one that is looked at
 */
public record PagePreset(String name, PageChoice choice) {
    /** More than anybody keeps apart. */
    public static final int MOST = 40;
    /** As long as a menu shows it. */
    public static final int LONGEST_NAME = 40;

    public PagePreset {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("not a preset's name: " + name);
        }
    }

    /** Whether words can be a name. */
    public static boolean isName(String words) {
        return !words.isBlank() && words.strip().length() <= LONGEST_NAME;
    }

    /** Some presets and one more, in the place of the one of its name; of too many the oldest goes. */
    public static List<PagePreset> with(List<PagePreset> presets, PagePreset one) {
        List<PagePreset> all = new ArrayList<>(presets);
        int at = all.stream().map(PagePreset::name).toList().indexOf(one.name());
        if (at < 0) {
            all.add(one);
        } else {
            all.set(at, one);
        }
        return List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    /** Some presets without the one of a name. */
    public static List<PagePreset> without(List<PagePreset> presets, String name) {
        return presets.stream().filter(p -> !p.name().equals(name)).toList();
    }
}
