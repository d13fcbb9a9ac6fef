package henan.atlas.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Markdown page and its links, in the forms used here: {@code [text](target)}, {@code [text][label]}, and a name in
 * code face that is its own label.
 *
 * @param file where it lies
 * @param text its text, without blocks of code
 */
record Document(Path file, String text) {
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern DEFINITION = Pattern.compile("(?m)^\\[([^\\]]+)\\]:\\s+(\\S+)$");
    private static final Pattern INLINE = Pattern.compile("\\[([^\\[\\]]*)\\]\\(([^()\\s]+)\\)");
    private static final Pattern LABELLED = Pattern.compile("\\[([^\\[\\]]+)\\]\\[([^\\[\\]]+)\\]");
    private static final Pattern NAME = Pattern.compile("(?<!\\])\\[(`[^`\\]]+`)\\](?![\\[(:])");

    /** Where a link leads. @param words what is shown @param target as written, relative to the page */
    record Link(String words, String target) {
        boolean isRelative() {
            return !target.matches("[a-z]+:.*") && !target.startsWith("#");
        }

        Path from(Path page) {
            Path folder = page.toAbsolutePath().getParent();
            return folder.resolve(target.replaceFirst("#.*", "")).normalize();
        }
    }

    static Document read(Path file) throws IOException {
        return new Document(file, FENCED.matcher(Files.readString(file).replace("\r\n", "\n")).replaceAll(""));
    }

    /** All pages below a folder. */
    static List<Document> below(Path folder, int depth) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, depth)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                documents.add(read(file));
            }
        }
        return documents;
    }

    List<Link> links() {
        Map<String, String> targets = definitions();
        List<Link> links = found(INLINE).map(m -> new Link(m.group(1), m.group(2)))
                .collect(Collectors.toCollection(ArrayList::new));
        found(LABELLED).filter(m -> targets.containsKey(m.group(2)))
                .forEach(m -> links.add(new Link(m.group(1), targets.get(m.group(2)))));
        found(NAME).filter(m -> targets.containsKey(m.group(1)))
                .forEach(m -> links.add(new Link(m.group(1), targets.get(m.group(1)))));
        return links;
    }

    /** Labels that are used and nowhere defined, or defined and nowhere used. */
    Set<String> unmatchedLabels() {
        Set<String> used = Stream.concat(found(LABELLED).map(m -> m.group(2)), found(NAME).map(m -> m.group(1)))
                .collect(Collectors.toSet());
        Set<String> unmatched = new TreeSet<>(used);
        unmatched.addAll(definitions().keySet());
        unmatched.removeIf(label -> used.contains(label) && definitions().containsKey(label));
        return unmatched;
    }

    private Map<String, String> definitions() {
        Map<String, String> targets = new LinkedHashMap<>();
        found(DEFINITION).forEach(m -> targets.put(m.group(1), m.group(2)));
        return targets;
    }

    private Stream<MatchResult> found(Pattern pattern) {
        return pattern.matcher(text).results();
    }
}
