package henan.atlas.ui.ground.kit;

import henan.atlas.content.AfterBook;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.Link;
import henan.atlas.profile.Mention;
import henan.atlas.profile.Reference;
import henan.atlas.profile.Statement;
import java.util.List;
import java.util.function.Consumer;

/** Writes what the atlas says into paragraphs: links and terms open their page, citation numbers their source. */
public class CitedText {
    private final List<Reference> references;
    private final Consumer<SubjectRef> opener;

    /** @param references what citation numbers mean, from 1 @param opener goes to what is clicked */
    public CitedText(List<Reference> references, Consumer<SubjectRef> opener) {
        this.references = references;
        this.opener = opener;
    }

    /** Appends words that lead to their page, where they have one. */
    public void addLink(SelectableText paragraph, Link link, String... styleClasses) {
        link.target().ifPresentOrElse(
                target -> paragraph.link(link.text(), () -> opener.accept(target), styleClasses),
                () -> paragraph.add(link.text(), styleClasses));
    }

    /** Appends a sentence with the terms met in it and its sources. */
    public final void addStatement(SelectableText paragraph, Statement statement) {
        int from = 0;
        for (Mention mention : statement.mentions()) {
            paragraph.add(statement.text().substring(from, mention.start()));
            paragraph.term(statement.text().substring(mention.start(), mention.end()), mention.explanation(),
                    () -> opener.accept(mention.subject()));
            from = mention.end();
        }
        paragraph.add(statement.text().substring(from));
        addAfterBook(paragraph, statement.after());
        addCitations(paragraph, statement.citations());
    }

    /** Appends the mark of what is known from after the book only, which says why while the pointer rests on it. */
    public final void addAfterBook(SelectableText paragraph, AfterBook after) {
        if (after.isAfter()) {
            paragraph.mark(after.inline(), after.why());
        }
    }

    public final void addCitations(SelectableText paragraph, List<Integer> numbers) {
        paragraph.citations(numbers, number -> references.get(number - 1).full(),
                number -> open(references.get(number - 1)));
    }

    /** Goes to the page of a source. */
    public final void open(Reference reference) {
        reference.source().target().ifPresent(opener);
    }
}
