package henan.atlas.content;

import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.text.WordList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition of a filter in words: 产业类别 食品、纺织服装.
 *
 * @param about  what it asks about; empty where its value says that too
 * @param values what it asks for, any of these
 */
public record ConditionText(String about, List<String> values) {
    private static final Messages TEXTS = Messages.of("content");
    /** Values named one after the other; of more, the first and how many there are. */
    private static final int NAMED = 2;

    public ConditionText {
        values = List.copyOf(values);
    }

    /** The conditions of a filter, in its order. */
    public static List<ConditionText> of(ClusterFilter filter, AtlasSnapshot content) {
        return filter.conditions().stream().map(condition -> of(condition, content)).toList();
    }

    public static ConditionText of(ClusterCondition condition, AtlasSnapshot content) {
        if (condition instanceof ClusterCondition.OfIndustry asked) {
            return new ConditionText(TEXTS.get("condition.industry"), inOrder(
                    content.industries().stream().map(Industry::id), asked.classes(),
                    id -> new SubjectRef(SubjectKind.INDUSTRY, id), content));
        } else if (condition instanceof ClusterCondition.In asked) {
            return new ConditionText(TEXTS.get("condition.place"),
                    inOrder(places(content), asked.places(), Function.identity(), content));
        } else if (condition instanceof ClusterCondition.Graded asked) {
            return new ConditionText(TEXTS.get("condition.grade"),
                    asked.grades().stream().sorted().map(Enum::name).toList());
        } else if (condition instanceof ClusterCondition.Holds asked) {
            return new ConditionText("", List.of(TEXTS.get("condition.holds." + asked.what())));
        } else if (condition instanceof ClusterCondition.Of asked) {
            return new ConditionText(TEXTS.get("condition.of." + asked.subject().kind()),
                    List.of(name(asked.subject(), content)));
        }
        return new ConditionText("", List.of(condition instanceof ClusterCondition.Among asked
                ? TEXTS.get("condition.among", asked.clusters().size()) : TEXTS.get("condition.besides")));
    }

    private static Stream<SubjectRef> places(AtlasSnapshot content) {
        return Stream.concat(content.prefectures().stream().map(Prefecture::ref),
                content.counties().stream().map(county -> county.ref()));
    }

    /** Names in the order of the atlas; what it does not know comes last, by its id. */
    private static <T> List<String> inOrder(Stream<T> all, Set<T> asked, Function<T, SubjectRef> as,
            AtlasSnapshot content) {
        List<T> known = all.filter(asked::contains).toList();
        return Stream.concat(known.stream(), asked.stream().filter(each -> !known.contains(each))
                .sorted(Comparator.comparing(Object::toString)))
                .map(each -> name(as.apply(each), content)).toList();
    }

    private static String name(SubjectRef subject, AtlasSnapshot content) {
        return content.index().name(subject).orElse(subject.id());
    }

    /** What it asks for, in short: of more than a few the first, and how many they are. */
    public String brief() {
        return values.size() <= NAMED + 1 ? list(values)
                : TEXTS.get("condition.several", list(values.subList(0, NAMED)), values.size());
    }

    /** All of it, in a line. */
    public String inWords() {
        return about.isEmpty() ? list(values) : about + Punctuation.label() + list(values);
    }

    /** The same as a clause of a sentence: 产业类别为食品. */
    public String clause() {
        return about.isEmpty() ? list(values) : TEXTS.get("condition.clause", about, list(values));
    }

    /** Several conditions in a line. */
    public static String inWords(Collection<ConditionText> conditions) {
        return conditions.stream().map(ConditionText::inWords).collect(Collectors.joining(Punctuation.remarks()));
    }

    private static String list(List<String> names) {
        return WordList.of(names).toString();
    }
}
