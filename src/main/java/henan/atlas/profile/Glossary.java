package henan.atlas.profile;

import henan.atlas.domain.SubjectRef;
import henan.atlas.domain.Term;
import henan.atlas.text.Punctuation;
import java.util.List;

/**
 * The terms of the programme.
 *
 * @param words      the terms, in the order of the records
 * @param references sources of their meanings, by number
 */
public record Glossary(List<Word> words, List<Reference> references) {
    public Glossary {
        words = List.copyOf(words);
        references = List.copyOf(references);
    }

    /**
     * A term.
     *
     * @param term       its own page
     * @param name       the term
     * @param aliases    other wordings
     * @param meaning    what it means, with its sources and the other terms in it
     * @param firstPlace where the part of the book at hand uses it first; empty when it does not
     * @param uses       where the atlas uses it: facts by their subject, cases, events, entries of the book, terms
     */
    public record Word(SubjectRef term, String name, List<String> aliases, Statement meaning, String firstPlace,
                       List<PropertyRow> uses) {
        public Word {
            aliases = List.copyOf(aliases);
            uses = List.copyOf(uses);
        }
    }

    static Glossary of(PageDraft page, TermUses uses) {
        List<Word> words = page.content().terms().stream().map(term -> word(page, term, uses)).toList();
        return new Glossary(words, page.references());
    }

    /** Other wordings a reader tells from the term: its parts, which are wordings too, may read as itself. */
    static List<String> otherWordings(Term term) {
        return String.join(Punctuation.names(), term.aliases()).equals(term.name()) ? List.of() : term.aliases();
    }

    private static Word word(PageDraft page, Term term, TermUses uses) {
        Statement meaning = new Statement(term.meaning(), "", page.cite(term.citations()));
        return new Word(term.ref(), term.name(), otherWordings(term),
                page.mentions().firstIn(List.of(meaning), term.ref()).get(0), term.firstPlace(),
                uses.of(page, term.ref()));
    }
}
