package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Fact;
import henan.atlas.domain.Firm;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.domain.TimelineEvent;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where events, facts and case studies name a firm, wherever that is: what a firm does is told of more places than the
 * clusters it is recorded in. A name inside that of a cluster or another firm is part of that name.
 *
 * <p><b>Threading:</b> immutable; may be asked from any thread.
 */
final class FirmMentions {
    /** Shorter names are met by chance: 统一治污 is no firm's. */
    private static final int SHORTEST = 3;
    private final AtlasSnapshot content;
    private final KnownWords names;

    /** The mark a sentence ends with, whatever language the program speaks. */
    private static final Pattern STOP = Pattern.compile("\\p{IsPunctuation}$");

    /** What is told of a time, and the line for it, whose sources are cited once it is made. */
    private record Dated(Period at, String text, Supplier<PropertyRow> row) {
        /** Whether another tells all of this, of the same year and in the same words. */
        boolean isToldBy(Dated other) {
            return at.year().isPresent() && at.year().equals(other.at.year())
                    && other.text.contains(STOP.matcher(text).replaceFirst(""));
        }
    }

    FirmMentions(AtlasSnapshot content) {
        this.content = content;
        this.names = new KnownWords(Stream.concat(content.firms().stream().flatMap(FirmMentions::names),
                content.index().shown(true).stream().map(Cluster::name)));
    }

    /**
     * A line for each event and fact that names the firm, by time, then one for each case. What an event and a fact
     * tell of the same year in the same words stands once, where it is told more fully.
     */
    List<PropertyRow> of(PageDraft page, Firm firm) {
        Set<String> own = names(firm).filter(name -> name.length() >= SHORTEST).collect(Collectors.toSet());
        Predicate<String> isNamed = text -> own.stream().anyMatch(text::contains)
                && names.in(text).stream().anyMatch(found -> own.contains(found.word()));
        Stream<Dated> events = content.events().stream().filter(event -> isNamed.test(event.text()))
                .map(event -> new Dated(event.date(), event.text(), () -> row(page, event)));
        Stream<Dated> facts = content.facts().stream().filter(fact -> isNamed.test(fact.text()))
                .map(fact -> new Dated(fact.year(), fact.text(), () -> row(page, fact)));
        Stream<PropertyRow> cases = content.caseStudies().stream().filter(study -> study.paragraphs().stream()
                .map(CaseStudy.Paragraph::text).anyMatch(isNamed)).map(study -> row(page, study));
        List<Dated> told = new ArrayList<>();
        Stream.concat(events, facts).sorted(Comparator.comparing(Dated::at)).forEach(next -> {
            if (told.stream().noneMatch(next::isToldBy)) {
                told.removeIf(shorter -> shorter.isToldBy(next));
                told.add(next);
            }
        });
        return Stream.concat(told.stream().map(Dated::row).map(Supplier::get), cases).toList();
    }

    private static Stream<String> names(Firm firm) {
        return Stream.concat(Stream.of(firm.name()), firm.aliases().stream());
    }

    private static PropertyRow row(PageDraft page, TimelineEvent event) {
        List<SubjectRef> places = event.subjects();
        Link place = places.isEmpty() ? Link.plain(page.text("use.event")) : page.link(places.get(0));
        return PropertyRow.of(place, Link.to(event.date().inWords(), event.ref())).detail(event.text())
                .cited(page.cite(event.citations()))
                .after(page.index().afterBook(event.date(), event.citations()));
    }

    private static PropertyRow row(PageDraft page, Fact fact) {
        AtlasIndex index = page.index();
        return PropertyRow.of(page.link(fact.subject()), fact.year().inWords()).detail(fact.text())
                .cited(page.cite(fact.citations())).after(index.afterBook(fact.year(), fact.citations()));
    }

    private static PropertyRow row(PageDraft page, CaseStudy study) {
        return PropertyRow.of(page.link(study.ref()), page.text("kind.case_study")).detail(study.subjects().stream()
                .map(page::name).collect(Collectors.joining(Punctuation.names())));
    }
}
