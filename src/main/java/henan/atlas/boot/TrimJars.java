package henan.atlas.boot;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Leaves out of jars what the window and the commands never reach; run by {@code packaging/package} over its copies,
 * never by the program. What is left out of which library stands in a table, one tree of the jar a line; each jar says
 * so itself, as licences want it of a changed copy.
 */
public final class TrimJars {
    /** Stands in the table for a library of which nothing is reached. */
    static final String ALL = "*";
    /** Entry in which a trimmed jar tells what it lacks. */
    static final String TOLD = "META-INF/LEFT-OUT.txt";
    private static final String SERVICES = "META-INF/services/";
    /** 1980-01-01, the first day a jar can name: what is the same each time has no other. */
    private static final long NO_TIME = 315_532_800_000L;

    private TrimJars() {
    }

    /** @param arguments the folder of the program and its libraries, and the table of what is left out */
    public static void main(String[] arguments) throws IOException {
        Map<String, List<String>> leftOut = table(Files.readAllLines(Path.of(arguments[1])));
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                List<String> trees = leftOut.remove(library(jar));
                if (trees != null) {
                    leaveOut(jar, trees);
                }
            }
        }
        if (!leftOut.isEmpty()) {
            throw new IllegalStateException("no such libraries: " + leftOut.keySet());
        }
    }

    private static void leaveOut(Path jar, List<String> trees) throws IOException {
        if (trees.contains(ALL)) {
            Files.delete(jar);
            return;
        }
        Path trimmed = jar.resolveSibling(jar.getFileName() + ".part");
        trim(jar, trees, trimmed);
        Files.move(trimmed, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Name of the library in a jar, without its version; JavaFX's empty jars, beside those of a system, are none. */
    static String library(Path jar) {
        String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        return name.replaceFirst("^(javafx-.*)-\\d[\\d.]*$", "").replaceFirst("-\\d.*", "");
    }

    /** By library the trees of its jar that are left out. @param lines {@code library tree}; after {@code #} remarks */
    static Map<String, List<String>> table(List<String> lines) {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (String line : lines) {
            String[] fields = line.replaceFirst("#.*", "").strip().split("\\s+");
            if (fields.length == 2) {
                table.computeIfAbsent(fields[0], library -> new ArrayList<>()).add(fields[1]);
            }
        }
        return table;
    }

    /** Whether an entry of a jar, or a class named with slashes, lies in one of the trees. */
    static boolean isLeftOut(String entry, List<String> trees) {
        return trees.stream().anyMatch(tree -> tree.equals(ALL) || entry.startsWith(tree));
    }

    /**
     * Copies a jar without some of its trees, and without the services they would provide.
     *
     * @throws IllegalStateException when a tree is not there: the library is another one than the table was made for
     */
    static void trim(Path jar, List<String> trees, Path trimmed) throws IOException {
        List<String> unseen = new ArrayList<>(trees);
        try (ZipFile from = new ZipFile(jar.toFile()); OutputStream file = Files.newOutputStream(trimmed);
                ZipOutputStream to = new ZipOutputStream(new BufferedOutputStream(file))) {
            to.setLevel(Deflater.BEST_COMPRESSION);
            for (ZipEntry entry : Collections.list(from.entries())) {
                String name = entry.getName();
                unseen.removeIf(name::startsWith);
                if (!entry.isDirectory() && !isLeftOut(name, trees)) {
                    try (InputStream in = from.getInputStream(entry)) {
                        write(to, name, name.startsWith(SERVICES) ? services(in, trees) : in.readAllBytes());
                    }
                }
            }
            write(to, TOLD, told(jar, trees).getBytes(StandardCharsets.UTF_8));
        }
        if (!unseen.isEmpty()) {
            throw new IllegalStateException(jar + " has none of " + unseen);
        }
    }

    private static void write(ZipOutputStream to, String name, byte[] content) throws IOException {
        if (content.length > 0 || !name.startsWith(SERVICES)) {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(NO_TIME);
            if (name.endsWith(".ttf")) {
                asItIs(entry, content);
            }
            to.putNextEntry(entry);
            to.write(content);
            to.closeEntry();
        }
    }

    /** Not to inflate faces at every start saves a tenth of a second. */
    private static void asItIs(ZipEntry entry, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }

    private static byte[] services(InputStream file, List<String> trees) throws IOException {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !isLeftOut(line.strip().replace('.', '/'), trees))
                .map(line -> line + "\n").collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    private static String told(Path jar, List<String> trees) {
        return "This copy of " + jar.getFileName() + " was changed for a package of the atlas: it lacks\n"
                + "what is listed here and the services it would provide, and is otherwise the jar of that name on\n"
                + "Maven Central, which may take its place.\n\n" + String.join("\n", trees) + "\n";
    }
}
