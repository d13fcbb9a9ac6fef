package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Firm;
import henan.atlas.domain.SubjectRef;
import henan.atlas.domain.Term;
import henan.atlas.text.Punctuation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the terms of the glossary in any text, by name or alias, the longest first. A term inside the name of a
 * cluster or a firm is part of that name and no mention.
 *
 * <p><b>Threading:</b> immutable; may be asked from any thread.
 */
public final class TermMentions {
    /** Shorter words are met by chance. */
    private static final int SHORTEST = 3;
    private final Map<String, Term> terms = new HashMap<>();
    private final AtlasIndex index;
    /** Terms and the names that hide them. */
    private final KnownWords words;

    public TermMentions(AtlasSnapshot content) {
        index = content.index();
        for (Term term : content.terms()) {
            wordings(term).filter(word -> word.length() >= SHORTEST).forEach(word -> terms.putIfAbsent(word, term));
        }
        words = new KnownWords(Stream.concat(terms.keySet().stream(), names(content)));
    }

    private static Stream<String> wordings(Term term) {
        return Stream.concat(Stream.of(term.name()), term.aliases().stream());
    }

    private Stream<String> names(AtlasSnapshot content) {
        return Stream.of(content.clusters().stream().map(Cluster::name),
                content.clusters().stream().map(Cluster::plainName),
                content.firms().stream().map(Firm::name))
                .flatMap(names -> names).filter(name -> name.length() > SHORTEST && !terms.containsKey(name));
    }

    /** Every mention in a text, in its order; none overlaps another. */
    public List<Mention> in(String text) {
        return words.in(text).stream().flatMap(found -> Optional.ofNullable(terms.get(found.word())).stream()
                .map(term -> new Mention(found.start(), found.end(), term.ref(), explanation(term)))).toList();
    }

    /**
     * The same statements with the mentions in them, of each term the first only.
     *
     * @param section sentences that are read one after another
     * @param page    the page they stand on: a term is not explained on its own
     */
    List<Statement> firstIn(List<Statement> section, SubjectRef page) {
        return firstIn(section, new HashSet<>(Set.of(page)));
    }

    /** @param met terms explained already; those met here are added */
    List<Statement> firstIn(List<Statement> section, Set<SubjectRef> met) {
        return section.stream().map(statement -> statement.mentioning(
                in(statement.text()).stream().filter(mention -> met.add(mention.subject())).toList())).toList();
    }

    private String explanation(Term term) {
        String from = term.citations().stream().map(this::inWords).collect(Collectors.joining(Punctuation.remarks()));
        return term.name() + Punctuation.gap() + term.meaning() + (from.isEmpty() ? "" : "\n——" + from);
    }

    private String inWords(Citation citation) {
        return index.source(citation.sourceId()).map(Bibliography::brief).orElse(citation.sourceId())
                + citation.locator();
    }
}
