package henan.atlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Source;
import henan.atlas.ingest.content.RealTables;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.profile.ProfileText;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemeCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 汉字 and a number stand together without a space, as the tables write them: in the bundles and in what they become. */
class DigitSpaceTest {
    private static final Path BUNDLES = Path.of("src/main/resources/henan/atlas/text");
    private static final String HAN = "\\p{IsHan}";
    /** A number by itself: not the 8 of UTF-8, nor the code of EPSG:4490. */
    private static final String NUMBER = "(?<![A-Za-z0-9.\\-_/]|[A-Za-z]:)[0-9](?:[0-9.,:∶×—~%-]*[0-9%])?";
    private static final String UNIT = "(?:个|年|月|日(?!期)|条(?!件)|级|页(?!面)|处|行(?!政)|项|位(?!置)|名(?!称)|张|米|千米|秒|幅|度"
            + "|毫米|平方|种|家|人|亿|万|篇|份)";
    private static final String ARGUMENT = "\\{\\d+(?:,[^{}]*)?\\}";
    private static final Pattern APART = Pattern.compile(HAN + " (?:" + NUMBER + ")|" + NUMBER + " " + HAN
            + "|" + ARGUMENT + " " + UNIT + "|" + HAN + " " + ARGUMENT + UNIT + "|第 ");
    private static final Pattern CODE_RUNS_ON = Pattern.compile("[A-Za-z]:[0-9]+" + HAN + "|--?[a-z][a-z_-]*" + HAN);
    private static final Pattern TEXT_APART = Pattern.compile(".{0,12}" + HAN + " [0-9].{0,6}|.{0,12}" + NUMBER
            + " " + HAN + ".{0,6}");

    @Test
    void bundlesKeepThemTogether() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            for (Path bundle : bundles.filter(f -> !f.toString().endsWith("_en.properties")).sorted().toList()) {
                Files.readAllLines(bundle).stream().filter(line -> !line.startsWith("#"))
                        .filter(line -> APART.matcher(line).find())
                        .forEach(line -> found.add(bundle.getFileName() + ": " + line));
            }
        }
        assertEquals(List.of(), found);
    }

    /** In a command the space parts what is typed: a code that runs into the next word is another code. */
    @Test
    void noLatinCodeRunsIntoTheNextWord() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            for (Path bundle : bundles.sorted().toList()) {
                Files.readAllLines(bundle).stream().filter(line -> CODE_RUNS_ON.matcher(line).find())
                        .forEach(line -> found.add(bundle.getFileName() + ": " + line));
            }
        }
        assertEquals(List.of(), found);
        assertTrue(CODE_RUNS_ON.matcher("ogr2ogr -t_srs EPSG:4490新文件.gpkg").find());
        assertTrue(CODE_RUNS_ON.matcher("用 --from-year列出").find());
    }

    @Test
    void aSpaceIsFoundWhereverANumberWillStand() {
        List<String> lines = List.of("a=2013 年末", "b=共 12 个", "c={0} 年", "d=第 {0}", "e=收录 {0,number,#}个");
        assertEquals(lines, lines.stream().filter(line -> APART.matcher(line).find()).toList());
        assertEquals(List.of(), Stream.of("a=文件 {0} 写不进", "b=UTF-8 编码", "c=F6 换到", "d={0}年", "e={0} 条件", "f=第{0}页",
                        "g=-t_srs EPSG:4490 新文件.gpkg")
                .filter(line -> APART.matcher(line).find()).toList());
        assertEquals(Set.of("公布 12个"), apart("公布 12个，{0}"));
    }

    /** Titles of sources are kept as printed: some set their parts off by a space. */
    @Test
    void whatTheProgramSaysOfTheTablesKeepsThemTogether() throws Exception {
        AtlasSnapshot content = RealTables.read();
        Set<String> titles = content.sources().stream().map(Source::title).collect(Collectors.toSet());
        ProfileAssembler profiles = new ProfileAssembler(content);
        ProfileText text = new ProfileText();
        StringBuilder all = new StringBuilder();
        content.index().subjects().forEach(subject -> profiles.assemble(subject)
                .ifPresent(page -> all.append(text.of(page)).append(page.heading()).append('\n')));
        all.append(profiles.coverage()).append(profiles.timeline()).append(profiles.book()).append(profiles.glossary());
        ThemeCatalog themes = new ThemeCatalog(content);
        for (Theme theme : themes.themes()) {
            all.append(theme.title()).append('\n').append(theme.note()).append('\n');
            theme.units().forEach(unit -> all.append(themes.table(theme, unit, theme.usualPeriod(unit)).values())
                    .append('\n'));
        }
        assertTrue(all.length() > 1_000_000, "only " + all.length());
        String said = all.toString();
        for (String title : titles) {
            said = APART.matcher(title).find() ? said.replace(title, "") : said;
        }
        assertEquals(Set.of(), apart(said));
    }

    private static Set<String> apart(String text) {
        Set<String> found = new TreeSet<>();
        Matcher m = TEXT_APART.matcher(text);
        while (m.find()) {
            found.add(m.group().strip().replaceFirst("^.*?(\\S+ [^，]*).*$", "$1"));
        }
        return found;
    }
}
