package henan.atlas.boot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells whether something must be made anew: a digest of the files it is made from, kept beside it together with its
 * own size and digest as it was made.
 *
 * @param digest SHA-256 of names and contents, in hexadecimal
 */
record InputStamp(String digest) {
    private static final Set<String> ENDINGS = Set.of(".csv", ".md", ".yaml", ".sql", ".properties", ".txt");

    /**
     * The stamp of all that the atlas is made from.
     *
     * @param folders folders whose texts count, and whatever lies under {@code own}; links are followed
     * @param program class files that do the making
     */
    static InputStamp of(List<Path> folders, List<Path> program) throws IOException {
        MessageDigest digest = sha256();
        for (Path file : program) {
            digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
                for (Path file : files.filter(Files::isRegularFile).filter(f -> counts(folder.relativize(f))).sorted()
                        .toList()) {
                    digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    // Files of the owner's may be larger than the memory.
                    try (DigestOutputStream into = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                        Files.copy(file, into);
                    }
                }
            }
        }
        return new InputStamp(HexFormat.of().formatHex(digest.digest()));
    }

    private static boolean counts(Path file) {
        return ENDINGS.stream().anyMatch(file.toString()::endsWith)
                || file.startsWith("own") && file.getNameCount() > 1;
    }

    boolean isOn(Path made) throws IOException {
        return Files.exists(made) && Files.exists(beside(made)) && Files.readString(beside(made)).equals(text(made));
    }

    void putOn(Path made) throws IOException {
        Files.writeString(beside(made), text(made));
    }

    private String text(Path made) throws IOException {
        String whole = HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(made)));
        return digest + "\n" + Files.size(made) + "\n" + whole + "\n";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path beside(Path made) {
        return made.resolveSibling(made.getFileName() + ".stamp");
    }
}
