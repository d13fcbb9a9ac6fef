package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.KeptHost;
import henan.atlas.domain.Period;
import henan.atlas.domain.Source;
import henan.atlas.ingest.content.RealTables;
import henan.atlas.profile.ProfileAssembler;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users see of an address is fit to be printed in a handout: its host is on the list of hosts kept. */
class PrintedAddressTest {
    private static final Pattern ADDRESS = Pattern.compile("https?:/*([^/\\s\"：，。）]*)");
    private static AtlasSnapshot content;
    private static Set<String> kept;

    @BeforeAll
    static void read() throws Exception {
        content = RealTables.read();
        kept = content.keptHosts().stream().map(KeptHost::host).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://www.henan.gov.cn:443/a", "https://lyrb.lyd.com.cn/1.html", "HTTPS://WWW.GOV.CN/",
        "https://henan.sina.com.cn/a?b=http://av069.com"})
    void governmentPressAndTheirLikeAreShown(String address) {
        assertTrue(content.index().isFitToPrint(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://av069.com/1", "https://9o7ja.taxpressrelease.com/1", "https://www.bilezu.com/1",
        "http://zp96zpgmco.pixnet.net/blog/1", "http://blog.sina.com.cn/1", "http://bbs.lyd.com.cn/1",
        "https://zhaoshang-gov.cn/1", "http://gov.cn.av069.com/", "http://gov.cn@av069.com/", "http://agov.cn/",
        "http://cn/", "http://com.cn/", "www.gov.cn", "http://", "http://gov.cn /", "不详", ""})
    void hijackedDomainsShopsBlogsAndWhatOnlyLooksAlikeAreNot(String address) {
        assertFalse(content.index().isFitToPrint(address));
    }

    @Test
    void aSourceKeepsAllButItsAddress() {
        Source recorded = content.sources().stream().filter(s -> s.id().equals("yuling_2025"))
                .findFirst().orElseThrow();
        assertFalse(recorded.url().isEmpty());
        assertEquals(recorded.withoutUrl(), content.index().source("yuling_2025").orElseThrow());
        assertEquals(content.index().sources().size(), content.sources().size());
    }

    @Test
    void everyAddressThatIsShownIsOnTheList() {
        assertEquals(Set.of(), strangers(content));
    }

    /** Without the list nothing is shown; a host put on it by mistake would be. */
    @Test
    void anAddressIsShownByTheListAlone() {
        AtlasSnapshot bare = content.with(RecordTypes.KEPT_HOST, List.of());
        assertTrue(bare.index().sources().stream().allMatch(source -> source.url().isEmpty()));
        List<KeptHost> more = new ArrayList<>(content.keptHosts());
        more.add(new KeptHost("av069.com", KeptHost.Kind.REPRINTS, "误列"));
        assertEquals(Set.of("av069.com"), strangers(content.with(RecordTypes.KEPT_HOST, more)));
    }

    @Test
    void everyHostOnTheListServesASourceOrAWholeKind() {
        Set<String> idle = new TreeSet<>(kept);
        content.sources().forEach(source -> PrintedAddress.hosts(source.url()).forEach(idle::remove));
        assertEquals(Set.of("edu.cn"), idle);
    }

    /** Who names a paper or an office, but was read elsewhere, says so. */
    @Test
    void whatWasReadOnACopySaysThatItIsACopy() {
        assertEquals(List.of(), silentCopies(content));
        AtlasSnapshot planted = content.with(RecordTypes.SOURCE, List.of(new Source("s", "题名", "", "", "周口日报",
                Period.of("2013"), Period.of("2026-11-23"), "http://av069.com/1", "报纸", "")));
        assertEquals(List.of("s"), silentCopies(planted));
    }

    private static List<String> silentCopies(AtlasSnapshot content) {
        return content.sources().stream().filter(s -> !s.url().isEmpty() && !content.index().isFitToPrint(s.url()))
                .filter(s -> s.kind().matches("报纸|.*文件|政府网页|.*公示")
                        || s.publisher().matches("(.*报|.*政府|新华.*|人民网)(（.*)?"))
                .filter(s -> !s.publisher().matches(".*(转载|镜像|摘要).*")).map(Source::id).toList();
    }

    /** Hosts that stand in a page, of whatever thing, or in the list of sources, without being on the list. */
    private static Set<String> strangers(AtlasSnapshot content) {
        Set<String> found = new TreeSet<>();
        ProfileAssembler profiles = new ProfileAssembler(content);
        StringBuilder all = new StringBuilder(content.index().sources().toString());
        content.index().subjects().forEach(subject -> all.append(profiles.assemble(subject)));
        Matcher m = ADDRESS.matcher(all);
        int addresses = 0;
        while (m.find()) {
            addresses++;
            String host = m.group(1).replaceFirst(":.*", "");
            if (kept.stream().noneMatch(each -> host.equals(each) || host.endsWith("." + each))) {
                found.add(host);
            }
        }
        assertTrue(addresses > 1000, "only " + addresses);
        return found;
    }
}
