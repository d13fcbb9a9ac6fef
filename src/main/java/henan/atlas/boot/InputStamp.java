package henan.atlas.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A digest of the files something is made from, kept beside it, to tell whether it must be made anew.
 *
 * @param digest SHA-256 of names and contents, in hexadecimal
 */
record InputStamp(String digest) {

    /** The stamp of all files in some folders. Compiled classes of rooms that only use the atlas do not count. */
    static InputStamp of(List<Path> folders) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(f -> counts(folder.relativize(f))).sorted().toList()) {
                    digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return new InputStamp(HexFormat.of().formatHex(digest.digest()));
    }

    private static boolean counts(Path file) {
        String room = file.getName(0).toString();
        boolean shows = List.of("ui", "cli", "profile", "page", "render", "search", "fonts", "boot").contains(room);
        String name = file.toString();
        return !shows && (name.endsWith(".csv") || name.endsWith(".md") || name.endsWith(".yaml")
                || name.endsWith(".class") || file.startsWith("own") && file.getNameCount() > 1);
    }

    boolean isOn(Path made) throws IOException {
        return Files.exists(made) && Files.exists(beside(made)) && Files.readString(beside(made)).equals(digest);
    }

    void putOn(Path made) throws IOException {
        Files.writeString(beside(made), digest);
    }

    private static Path beside(Path made) {
        return made.resolveSibling(made.getFileName() + ".stamp");
    }
}
