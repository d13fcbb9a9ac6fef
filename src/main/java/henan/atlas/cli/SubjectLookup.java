package henan.atlas.cli;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.search.SearchHit;
import henan.atlas.search.SearchIndex;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which subject of an atlas a person means by an id or a name: an id, else a name of 2013, else one of today, letter by
 * letter, else the first thing that search finds for all that was typed. What may mean several subjects is not guessed,
 * unless they are one place at two levels, as 济源市: then the higher is meant. A case study with the id of its cluster
 * stands back.
 */
final class SubjectLookup {
    private static final int OFFERED = 8;
    /** How many hits are looked through for those of the kinds wanted. */
    private static final int SEARCHED = 200;

    private final Messages texts = Messages.of("cli");
    private final AtlasSnapshot content;
    private final Set<SubjectKind> kinds;
    private final List<Named> subjects = new ArrayList<>();

    /** A subject and the names it goes by. */
    private record Named(SubjectRef subject, List<String> names) {
        boolean hasId(String id) {
            return subject.id().equals(id) || subject.toString().equals(id);
        }
    }

    /** Knows all subjects of an atlas. */
    SubjectLookup(AtlasSnapshot content) {
        this(content, EnumSet.allOf(SubjectKind.class));
    }

    /** Knows the subjects of some kinds only. */
    SubjectLookup(AtlasSnapshot content, Set<SubjectKind> kinds) {
        this.content = content;
        this.kinds = kinds;
        content.index().subjects().stream().filter(subject -> kinds.contains(subject.kind()))
                .forEach(subject -> subjects.add(new Named(subject, names(subject))));
    }

    private List<String> names(SubjectRef subject) {
        return subject.kind() == SubjectKind.PROVINCE ? List.of(texts.get("province"))
                : content.index().names(subject);
    }

    SubjectRef find(String nameOrId) throws AtlasException {
        String wanted = nameOrId.strip();
        for (Predicate<Named> fits : List.<Predicate<Named>>of(
                named -> named.hasId(wanted),
                named -> named.names().get(0).equals(wanted),
                named -> named.names().contains(wanted))) {
            List<Named> found = withoutCasesOf(subjects.stream().filter(fits).toList());
            if (found.size() == 1 || found.size() > 1 && isOnePlace(found)) {
                return found.get(0).subject();
            }
            if (found.size() > 1) {
                throw severalMeant(wanted, found.stream().map(n -> n.subject() + " " + n.names().get(0)).toList());
            }
        }
        return search(wanted);
    }

    /** Most cases bear the id of the cluster they are about. */
    private static List<Named> withoutCasesOf(List<Named> found) {
        List<Named> others = found.stream().filter(n -> n.subject().kind() != SubjectKind.CASE_STUDY).toList();
        return others.isEmpty() ? found : others;
    }

    private static boolean isOnePlace(List<Named> found) {
        return found.stream().allMatch(n -> n.subject().kind().isAdministrative())
                && found.stream().map(n -> n.subject().id()).distinct().count() == 1;
    }

    private SubjectRef search(String wanted) throws AtlasException {
        List<SearchHit> found = new SearchIndex(content).answer(wanted, SEARCHED).hits().stream()
                .filter(hit -> kinds.contains(hit.subject().kind())).toList();
        List<SearchHit> hits = found.stream().filter(hit -> hit.answer() == SearchHit.Answer.WHOLE).limit(OFFERED)
                .toList();
        if (hits.isEmpty()) {
            throw unknown(wanted, found.stream().limit(OFFERED).toList());
        }
        if (hits.size() > 1 && hits.get(0).score() == hits.get(1).score()) {
            throw severalMeant(wanted, hits.stream().filter(hit -> hit.score() == hits.get(0).score())
                    .map(hit -> hit.subject() + " " + hit.title()).toList());
        }
        return hits.get(0).subject();
    }

    /** What is only near, or answers to one of several words, is offered and not guessed. */
    private AtlasException unknown(String wanted, List<SearchHit> offered) {
        return new AtlasException(offered.isEmpty() ? texts.message("profile.unknown", wanted)
                : texts.message("profile.near", wanted, listed(offered.stream()
                        .map(hit -> hit.subject() + " " + hit.title()).toList())));
    }

    private AtlasException severalMeant(String wanted, List<String> candidates) {
        return new AtlasException(texts.message("profile.several", wanted, listed(candidates)));
    }

    private static String listed(List<String> candidates) {
        return candidates.stream().collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}
