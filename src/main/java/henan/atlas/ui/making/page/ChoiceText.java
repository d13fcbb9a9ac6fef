package henan.atlas.ui.making.page;

import henan.atlas.carto.MapPurpose;
import henan.atlas.page.PagePart;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.legend.LegendWording;
import henan.atlas.thematic.AreaUnit;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Choices in the short form a window remembers. What cannot be read counts as never chosen.
 *
 * @param page  choices for pages
 * @param files choices for files
 */
record ChoiceText(PageChoice page, FileChoice files) {
    private static final String BETWEEN = "|";
    private static final String BETWEEN_PARTS = ",";
    private static final int PARTS = 15;

    String written() {
        PageChoice p = page;
        return List.of(p.template().name(), p.paper().name(), String.valueOf(p.across()),
                p.scale().isPresent() ? String.valueOf(p.scale().getAsDouble()) : "", p.wording().name(),
                p.purpose().name(), p.parts().stream().sorted().map(Enum::name)
                        .collect(Collectors.joining(BETWEEN_PARTS)), p.approval(), p.note(), p.theme().id(),
                p.theme().unit().name(), p.theme().period(), files.format().name(), String.valueOf(files.dpi()),
                files.folder().map(Path::toString).orElse(""))
                .stream().map(ChoiceText::escaped).collect(Collectors.joining(BETWEEN));
    }

    static ChoiceText read(String written) {
        List<String> parts = Arrays.stream(written.split("\\" + BETWEEN, -1)).map(ChoiceText::plain).toList();
        try {
            return parts.size() == PARTS ? of(parts) : new ChoiceText(PageChoice.FIRST, FileChoice.FIRST);
        } catch (IllegalArgumentException strange) {
            return new ChoiceText(PageChoice.FIRST, FileChoice.FIRST);
        }
    }

    private static ChoiceText of(List<String> parts) {
        PaperSize paper = parts.get(1).equals(PaperSize.A3.name()) ? PaperSize.A3 : PaperSize.A4;
        Set<PagePart> shown = Arrays.stream(parts.get(6).split(BETWEEN_PARTS)).filter(w -> !w.isEmpty())
                .map(PagePart::valueOf).collect(Collectors.toSet());
        PageChoice page = new PageChoice(PageTemplate.valueOf(parts.get(0)), paper,
                Boolean.parseBoolean(parts.get(2)), scale(parts.get(3)), LegendWording.valueOf(parts.get(4)),
                MapPurpose.valueOf(parts.get(5)), shown, parts.get(7), parts.get(8),
                new ThemeShown(parts.get(9), AreaUnit.valueOf(parts.get(10)), parts.get(11)));
        int dpi = Math.max(FileChoice.LEAST_DPI, Math.min(FileChoice.MOST_DPI, Integer.parseInt(parts.get(13))));
        return new ChoiceText(page, new FileChoice(DrawingFormat.valueOf(parts.get(12)), dpi,
                parts.get(14).isEmpty() ? Optional.empty() : Optional.of(Path.of(parts.get(14)))));
    }

    private static OptionalDouble scale(String written) {
        double scale = written.isEmpty() ? 0 : Double.parseDouble(written);
        return scale >= 1 ? OptionalDouble.of(scale) : OptionalDouble.empty();
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace(BETWEEN, "\\p").replace("\n", "\\n");
    }

    private static String plain(String escaped) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\' && i + 1 < escaped.length()) {
                char next = escaped.charAt(++i);
                words.append(next == 'p' ? BETWEEN : next == 'n' ? "\n" : String.valueOf(next));
            } else {
                words.append(c);
            }
        }
        return words.toString();
    }
}
