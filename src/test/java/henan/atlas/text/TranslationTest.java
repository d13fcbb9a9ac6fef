package henan.atlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every text stands in both languages. What is not translated yet is named in {@code untranslated.txt}, which may only
 * shrink: a new text comes with its English, a translated one leaves the list.
 */
class TranslationTest {
    private static final Path BUNDLES = Path.of("src/main/resources/henan/atlas/text");
    private static final Path UNTRANSLATED = Path.of("src/test/resources/henan/atlas/text/untranslated.txt");
    /** How many texts were untranslated when the list was last shortened; lower it with the list. */
    private static final int MOST_UNTRANSLATED = 0;
    private static final String ENGLISH = "_en.properties";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern HAN_OR_FULL_WIDTH = Pattern.compile("[\\u3000-\\u303f\\u4e00-\\u9fff\\uff01-\\uff0c"
            + "\\uff0e-\\uff5e&&[^＋]]");
    /** Chinese that stays Chinese in an English sentence: names, and what people type or see on a map. */
    private static final Pattern STAYS_CHINESE = Pattern.compile("民权县产业集聚区|民权|开封县|祥符区|县|市|《产业集聚看河南》|王仲斌"
            + "|经济日报出版社|豫S\\(2014\\)001号|50万|1980年代|seed@前言|with 约|省会行政中心|省级行政中心|内部资料|产业集聚区|^集聚区$"
            + "|集聚区名称|主营业务收入（亿元）|亿元|平方公里|原表作");

    @Test
    void everyTextStandsInBothLanguagesOrInTheList() throws IOException {
        assertEquals(List.of(), untranslated(BUNDLES).stream().filter(key -> !listed().contains(key)).toList(),
                "add the English to the room's _en.properties");
    }

    @Test
    void theListOnlyShrinks() throws IOException {
        List<String> listed = listed();
        assertEquals(List.of(), listed.stream().filter(key -> !untranslated(BUNDLES).contains(key)).toList(),
                "translated, or no longer there: take it off " + UNTRANSLATED);
        assertEquals(MOST_UNTRANSLATED, listed.size(), "lower MOST_UNTRANSLATED with the list, never raise it");
    }

    @Test
    void bothLanguagesAgree() throws IOException {
        assertEquals(List.of(), disagreements(BUNDLES));
    }

    @Test
    void whatIsMissingOrDisagreesIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("room.properties"), "a=甲 {0}\nb=乙\nc=丙|丁\nd=戊\ne=己 {0}\nf=庚\n");
        Files.writeString(folder.resolve("room_en.properties"),
                "a=first {1}\nc=third\nd=第四\ne=it's {0}\nf=x {0\ng=?\n");
        assertEquals(List.of("room:b"), untranslated(folder));
        assertEquals(List.of("room:a: placeholders", "room:c: columns", "room:d: Chinese", "room:e: apostrophe",
                "room:f: no message format", "room:g: not in the Chinese bundle"), disagreements(folder));
    }

    @Test
    void noTextStandsTwiceInABundle(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("room.properties"), "a=甲\nb=乙\na=丙\n");
        assertEquals(List.of("room.properties: a"), repeated(folder));
        assertEquals(List.of(), repeated(BUNDLES), "the later one hides the other");
    }

    @Test
    void mostRoomsSpeakEnglish() throws IOException {
        for (String room : List.of("ui", "cli", "boot", "map", "atlasfile", "page", "pagepanel", "profile", "thematic",
                "themepanel", "report", "search", "period", "render", "compare")) {
            assertTrue(listed().stream().noneMatch(key -> key.startsWith(room + ":")), room);
        }
        assertFalse(bundles(BUNDLES).isEmpty());
    }

    private static List<String> listed() {
        try {
            return Files.readAllLines(UNTRANSLATED).stream().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code room:key} of every text without English. */
    private static List<String> untranslated(Path folder) {
        List<String> missing = new ArrayList<>();
        bundles(folder).forEach((room, chinese) -> {
            Properties english = read(folder.resolve(room + ENGLISH));
            new TreeSet<>(chinese.stringPropertyNames()).stream().filter(key -> !english.containsKey(key))
                    .forEach(key -> missing.add(room + ":" + key));
        });
        return missing;
    }

    private static List<String> disagreements(Path folder) {
        List<String> found = new ArrayList<>();
        bundles(folder).forEach((room, chinese) -> {
            Properties english = read(folder.resolve(room + ENGLISH));
            for (String key : new TreeSet<>(english.stringPropertyNames())) {
                disagreement(chinese.getProperty(key), english.getProperty(key))
                        .forEach(what -> found.add(room + ":" + key + ": " + what));
            }
        });
        return found;
    }

    private static Stream<String> disagreement(String chinese, String english) {
        if (chinese == null) {
            return Stream.of("not in the Chinese bundle");
        }
        if (!isFormat(chinese) || !isFormat(english)) {
            return Stream.of("no message format");
        }
        return Stream.of(
                placeholders(chinese).equals(placeholders(english)) ? "" : "placeholders",
                columns(chinese) == columns(english) ? "" : "columns",
                HAN_OR_FULL_WIDTH.matcher(STAYS_CHINESE.matcher(english).replaceAll("")).find() ? "Chinese" : "",
                // It quotes in a message format; a typographic one does not.
                english.contains("'") ? "apostrophe" : "").filter(what -> !what.isEmpty());
    }

    /** Columns of a table's head; those inside a placeholder's choice are none. */
    private static int columns(String text) {
        return text.replaceAll("\\{\\d+,choice,[^{}]*(?:\\{[^{}]*}[^{}]*)*}", "").split("\\|", -1).length;
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isFormat(String text) {
        try {
            return new MessageFormat(text).getFormats() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<String> repeated(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".properties")).sorted().toList()) {
                Properties texts = new Properties() {
                    @Override
                    public synchronized Object put(Object key, Object text) {
                        if (containsKey(key)) {
                            found.add(file.getFileName() + ": " + key);
                        }
                        return super.put(key, text);
                    }
                };
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
            }
        }
        return found;
    }

    private static Map<String, Properties> bundles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, Properties> bundles = new TreeMap<>();
            files.filter(f -> f.toString().endsWith(".properties") && !f.toString().endsWith(ENGLISH))
                    .forEach(f -> bundles.put(f.getFileName().toString().replace(".properties", ""), read(f)));
            return bundles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
