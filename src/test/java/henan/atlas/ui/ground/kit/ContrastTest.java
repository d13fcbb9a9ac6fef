package henan.atlas.ui.ground.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Words of the window can be read on every ground they stand on and under all that is laid over them: contrast of at
 * least 4.5 to 1 after WCAG 2.2; a sign without words of at least 3 to 1.
 */
class ContrastTest {
    private static final double LEAST = 4.5;
    private static final double LEAST_SIGN = 3;
    private static final Path SHEETS = Path.of("src/main/resources/henan/atlas/ui");
    /** Grounds on which words without a ground of their own may come to stand. */
    private static final List<String> GROUNDS = List.of("-panel", "-paper", "-hover", "-bar", "-quote", "-tag",
            "-accent-tint", "-uncertain-tint", "-track");
    private static final Pattern SIGN = Pattern.compile("\\.icon(-[a-z]+)?$");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+): (#[0-9A-Fa-f]{6});");
    private static final Pattern INK = Pattern.compile("-fx-(?:text-fill|prompt-text-fill|fill): ([^;]+);");
    private static final Pattern GROUND = Pattern.compile("-fx-background-color: ([^;]+);");
    private static final Pattern THIN = Pattern.compile("rgba\\((\\d+), (\\d+), (\\d+), ([0-9.]+)\\)");
    private static final Pattern OPACITY = Pattern.compile("-fx-opacity: ([0-9.]+);");
    /** Rules without words: shapes, and what is not shown at all until it is pointed at. */
    private static final List<String> WORDLESS = List.of(".facet-add", ".selection", ".dotted-lines", ".map-echo",
            ".map-ring", ".measure-point", ".share-bar", ".side-handle", ".item .copy-button", ".figure-mark",
            ".figure-hollow");

    private record Rule(String sheet, String selector, String body) {
        Optional<String> last(Pattern property) {
            return property.matcher(body).results().map(m -> m.group(1).strip()).reduce((a, b) -> b);
        }

        @Override
        public String toString() {
            return sheet + ": " + selector;
        }
    }

    private final Map<String, String> tokens = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    ContrastTest() throws IOException {
        try (Stream<Path> sheets = Files.list(SHEETS)) {
            sheets.filter(file -> file.toString().endsWith(".css")).sorted().forEach(this::read);
        }
    }

    private void read(Path file) {
        try {
            String sheet = Files.readString(file, StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
            Matcher token = TOKEN.matcher(sheet);
            while (token.find()) {
                tokens.put(token.group(1), token.group(2));
            }
            RULE.matcher(sheet).results().map(MatchResult::group).forEach(rule -> {
                int body = rule.indexOf('{');
                rules.add(new Rule(file.getFileName().toString(), rule.substring(0, body).strip(),
                        rule.substring(body)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWordless(Rule rule) {
        return WORDLESS.stream().anyMatch(rule.selector()::contains);
    }

    @Test
    void everyInkCanBeReadOnEveryGround() {
        List<String> faint = new ArrayList<>();
        for (Rule rule : rules) {
            Optional<Integer> ink = rule.last(INK).filter(words -> !isWordless(rule)).flatMap(this::color);
            ink.ifPresent(color -> grounds(rule).forEach(ground -> {
                double contrast = contrast(color, color(ground).orElseThrow());
                if (contrast < LEAST) {
                    faint.add("%s on %s: %.2f".formatted(rule, ground, contrast));
                }
            }));
        }
        assertEquals(List.of(), faint);
    }

    @Test
    void everySignCanBeSeenOnEveryGroundThoughItCannotBeUsedNow() {
        List<String> faint = new ArrayList<>();
        for (Rule rule : rules.stream().filter(rule -> SIGN.matcher(rule.selector()).find()).toList()) {
            String button = rule.selector().replaceFirst("[ >]*[^ ]+$", "");
            List<String> grounds = rules.stream().filter(other -> other.selector().equals(button)).findFirst()
                    .flatMap(this::ground).map(List::of).orElse(GROUNDS);
            rule.last(GROUND).flatMap(this::color).ifPresent(sign -> grounds.forEach(ground -> {
                double contrast = contrast(sign, color(ground).orElseThrow());
                if (contrast < LEAST_SIGN) {
                    faint.add("%s on %s: %.2f".formatted(rule, ground, contrast));
                }
            }));
        }
        assertEquals(List.of(), faint);
    }

    /** Rows of the legend are laid over its painting, whose words are ink on a panel. */
    @Test
    void wordsOfTheLegendCanBeReadUnderWhatIsLaidOverThem() {
        List<String> faint = new ArrayList<>();
        List<Rule> laidOver = rules.stream().filter(rule -> rule.selector().contains(".legend-entry")
                && !rule.selector().contains(".legend-symbol")).toList();
        for (Rule rule : laidOver) {
            rule.last(GROUND).map(THIN::matcher).filter(Matcher::matches).ifPresent(veil -> {
                double contrast = contrast(under(veil, color("-ink").orElseThrow()),
                        under(veil, color("-panel").orElseThrow()));
                if (contrast < LEAST) {
                    faint.add("%s: %.2f".formatted(rule, contrast));
                }
            });
        }
        assertTrue(laidOver.stream().anyMatch(rule -> rule.selector().contains(":hidden")), laidOver.toString());
        assertEquals(List.of(), faint);
    }

    @Test
    void noWordsAreMadeFainterByBeingLetThrough() {
        List<Rule> faint = rules.stream().filter(rule -> !isWordless(rule))
                .filter(rule -> rule.last(OPACITY).map(Double::parseDouble).filter(o -> o < 1).isPresent()).toList();
        assertEquals(List.of(), faint);
    }

    @Test
    void controlsThatCannotBeUsedNowAreNotLetThroughAsJavaFxWould() {
        for (String control : List.of(".atlas-button:disabled", ".pick-box:disabled", ".menu-item:disabled")) {
            assertTrue(rules.stream().anyMatch(rule -> rule.selector().contains(control)
                    && rule.last(OPACITY).equals(Optional.of("1"))), control);
        }
    }

    /** The rule's own ground or that of what it stands in; else all on which it may come to stand. */
    private List<String> grounds(Rule rule) {
        String outer = rule.selector().replaceFirst("[ :].*", "");
        return ground(rule).or(() -> rules.stream().filter(other -> other.selector().equals(outer)).findFirst()
                .flatMap(this::ground)).map(List::of).orElse(GROUNDS);
    }

    /** The topmost if there are several. */
    private Optional<String> ground(Rule rule) {
        return rule.last(GROUND).map(all -> all.substring(all.lastIndexOf("),") + 1))
                .map(all -> all.startsWith("rgb") ? all : all.substring(all.lastIndexOf(',') + 1).strip())
                .filter(ground -> color(ground).isPresent());
    }

    /** A colour that covers what is behind it, or all but covers it: then white is behind it. */
    private Optional<Integer> color(String words) {
        Matcher thin = THIN.matcher(words);
        if (thin.matches()) {
            return Double.parseDouble(thin.group(4)) < 0.85 ? Optional.empty() : Optional.of(under(thin, 0xFFFFFF));
        }
        String code = words.equals("white") ? "#FFFFFF" : tokens.getOrDefault(words, words);
        return code.matches("#[0-9A-Fa-f]{6}") ? Optional.of(Integer.parseInt(code.substring(1), 16))
                : Optional.empty();
    }

    /** How a colour looks under a thin one. */
    private static int under(Matcher thin, int color) {
        double share = Double.parseDouble(thin.group(4));
        int rgb = 0;
        for (int i = 1; i <= 3; i++) {
            int channel = color >> 8 * (3 - i) & 0xFF;
            rgb = rgb << 8 | (int) Math.round(share * Integer.parseInt(thin.group(i)) + (1 - share) * channel);
        }
        return rgb;
    }

    private static double contrast(int a, int b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
