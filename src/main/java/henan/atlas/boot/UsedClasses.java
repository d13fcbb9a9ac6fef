package henan.atlas.boot;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The class files of the program that one of its classes needs to do its work, itself included: found by following the
 * names in their constant pools, so that there is no list to keep.
 */
final class UsedClasses {
    private static final Pattern NAME = Pattern.compile("henan/atlas/[\\w/$]+");

    private UsedClasses() {
    }

    /**
     * Follows the names from a class on.
     *
     * @param root  folder of compiled classes
     * @param first the class to begin with
     * @return files, in the order of their names
     */
    static List<Path> of(Path root, Class<?> first) throws IOException {
        TreeSet<Path> found = new TreeSet<>();
        Deque<Path> waiting = new ArrayDeque<>();
        waiting.add(root.resolve(first.getName().replace('.', '/') + ".class"));
        while (!waiting.isEmpty()) {
            Path file = waiting.remove();
            if (Files.exists(file) && found.add(file)) {
                for (String name : names(file)) {
                    waiting.add(root.resolve(name + ".class"));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Names that look like those of our classes; one that is none leads to no file. */
    private static List<String> names(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        for (String text : constants(file)) {
            for (Matcher name = NAME.matcher(text); name.find();) {
                names.add(name.group());
            }
        }
        return names;
    }

    /** The texts of a class file's constant pool (JVM specification, 4.4): names, types and strings. */
    private static List<String> constants(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(8);
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts.add(in.readUTF());
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++;
                    }
                    case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    default -> throw new IOException(file + ": constant of kind " + tag);
                }
            }
        }
        return texts;
    }
}
