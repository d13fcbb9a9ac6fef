package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.LeadingText;
import henan.atlas.domain.Award;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A cluster in a few sentences, each made from its records and cited; what no record says is not said. Sentences on the
 * same sources are one statement.
 */
final class ShortProfile {
    /** Firms that lead are named all, of the others the first few. */
    private static final int OTHER_FIRMS = 4;
    /** 级别待核 says that there is none to be said. */
    private static final String NO_LEVEL = "级别";
    private final PageDraft page;
    private final AtlasIndex index;
    private final Cluster cluster;

    ShortProfile(PageDraft page, Cluster cluster) {
        this.page = page;
        this.index = page.index();
        this.cluster = cluster;
    }

    /** The sentences; none when nothing is known. */
    List<Statement> sentences() {
        List<Statement> sentences = new ArrayList<>();
        add(sentences, place(), cluster.citations());
        new Origins(page, cluster.ref()).sentences().forEach(said -> append(sentences, said));
        List<LeadingIndustry> shown = index.leadingShown(cluster);
        add(sentences, leading(shown), cited(shown, LeadingIndustry::citations));
        List<FirmRole> roles = index.rolesIn(cluster.id());
        add(sentences, firms(roles), cited(roles, FirmRole::citations));
        new KeyFigures(page).sentences(index.observations(cluster.ref()))
                .forEach(figure -> append(sentences, figure));
        List<Award> awards = index.awards(cluster.id()).stream()
                .sorted(Comparator.comparing(award -> award.year().written())).toList();
        List<Award> given = awards.stream().filter(award -> !index.isProposed(award)).toList();
        List<Award> proposed = awards.stream().filter(index::isProposed).toList();
        add(sentences, awards("lead.awards", given), cited(given, Award::citations));
        add(sentences, awards("lead.proposed", proposed), cited(proposed, Award::citations));
        return sentences;
    }

    private void add(List<Statement> sentences, String text, List<Citation> citations) {
        if (!text.isEmpty()) {
            append(sentences, new Statement(text, "", page.cite(citations)));
        }
    }

    private void append(List<Statement> sentences, Statement next) {
        int last = sentences.size() - 1;
        if (last >= 0 && sentences.get(last).citations().equals(next.citations())
                && sentences.get(last).after() == next.after()) {
            sentences.set(last, new Statement(sentences.get(last).text() + page.text("lead.between") + next.text(), "",
                    next.citations()).after(next.after()));
        } else {
            sentences.add(next);
        }
    }

    private static <T> List<Citation> cited(List<T> records, Function<T, List<Citation>> citations) {
        return records.stream().map(citations).flatMap(Collection::stream).distinct().toList();
    }

    private String place() {
        String prefecture = index.prefecture(cluster.prefectureCode()).map(Prefecture::name).orElse("");
        String county = cluster.countyText();
        String place = county.startsWith(prefecture) ? county : prefecture + county;
        String form = (place.isEmpty() ? "" : "place") + (cluster.level().isEmpty() ? "" : "level");
        if (form.isEmpty()) {
            return "";
        }
        String weak = cluster.confidence() == Confidence.C ? page.text("lead.uncertain") : "";
        String level = cluster.level().startsWith(NO_LEVEL) ? cluster.level() : page.text("lead.is", cluster.level());
        return page.text("lead." + form, cluster.name(), place, level, weak);
    }

    private String leading(List<LeadingIndustry> shown) {
        return shown.isEmpty() ? "" : page.text("lead.leading", LeadingText.of(shown, index));
    }

    private String firms(List<FirmRole> roles) {
        List<String> leaders = names(roles.stream().filter(r -> r.role().leads()).toList());
        List<String> others = names(roles.stream().filter(r -> !r.role().leads()).toList());
        String leading = leaders.isEmpty() ? "" : page.text("lead.leaders", String.join(Punctuation.names(), leaders));
        String key = leaders.isEmpty() ? "lead.firms" : "lead.moreFirms";
        String first = String.join(Punctuation.names(), others.subList(0, Math.min(OTHER_FIRMS, others.size())));
        String rest = others.isEmpty() ? "" : page.text(key, others.size() > OTHER_FIRMS
                ? page.text("lead.andMore", first, String.valueOf(others.size())) : first);
        return sentence(List.of(leading, rest));
    }

    private List<String> names(List<FirmRole> roles) {
        return roles.stream().map(role -> page.name(SubjectRef.firm(role.firmId()))
                + index.afterBook(role.citations()).inline()).distinct().toList();
    }

    private String awards(String key, List<Award> awards) {
        return awards.isEmpty() ? "" : page.text(key,
                String.join(Punctuation.names(), awards.stream().map(this::award).toList()));
    }

    private String award(Award award) {
        return (award.year().isEmpty() ? "" : page.text("lead.awardYear", award.year().written())) + award.name()
                + index.afterBook(award.year(), award.citations()).inline()
                + (award.rank().isEmpty() || award.name().endsWith("）") ? "" : page.text("lead.rank", award.rank()));
    }

    /** Clauses as one sentence; empty when there is none. */
    private String sentence(List<String> clauses) {
        List<String> said = clauses.stream().filter(clause -> !clause.isEmpty()).toList();
        return said.isEmpty() ? "" : page.text("lead.sentence", String.join(page.text("lead.comma"), said));
    }
}
