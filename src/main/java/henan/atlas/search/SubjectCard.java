package henan.atlas.search;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a subject is shown among hits.
 *
 * @param title   its name
 * @param context what tells it from its like
 */
record SubjectCard(SubjectRef subject, String title, String context) {
    private static final String BETWEEN = " · ";

    /** The cards of everything that can be found. */
    static Map<SubjectRef, SubjectCard> describe(AtlasSnapshot content) {
        Messages messages = Messages.of("search");
        String province = content.meta().getOrDefault("province", messages.get("province"));
        Map<String, String> prefectures = content.prefectures().stream()
                .collect(Collectors.toMap(Prefecture::code, Prefecture::name));
        Map<String, County> counties = new HashMap<>();
        content.counties().forEach(county -> counties.put(county.code(), county));
        List<SubjectCard> cards = new ArrayList<>();
        cards.add(new SubjectCard(SubjectRef.PROVINCE, province, ""));
        content.prefectures().forEach(prefecture ->
                cards.add(new SubjectCard(prefecture.ref(), prefecture.name(), province)));
        content.counties().forEach(county ->
                cards.add(new SubjectCard(county.ref(), county.name(), context(county, prefectures, messages))));
        content.clusters().forEach(cluster ->
                cards.add(new SubjectCard(cluster.ref(), cluster.name(), context(cluster, prefectures))));
        Map<String, String> clustersOfFirm = clustersOfFirm(content);
        for (Firm firm : content.firms()) {
            cards.add(new SubjectCard(firm.ref(), firm.name(), clustersOfFirm.getOrDefault(firm.id(), "")));
        }
        content.industries().forEach(industry ->
                cards.add(new SubjectCard(industry.ref(), industry.name(), industry.group())));
        content.terms().forEach(term -> cards.add(new SubjectCard(term.ref(), term.name(), messages.get("term"))));
        Map<SubjectRef, String> names = cards.stream().collect(Collectors.toMap(SubjectCard::subject,
                SubjectCard::title));
        content.caseStudies().forEach(study -> cards.add(new SubjectCard(study.ref(), study.title(),
                study.subjects().stream().map(names::get).collect(Collectors.joining("、")))));
        content.bookEntries().forEach(entry ->
                cards.add(new SubjectCard(entry.ref(), entry.title(), context(entry, messages))));
        content.events().forEach(event -> cards.add(new SubjectCard(event.ref(), event.text(), event.date())));
        content.sources().forEach(source -> cards.add(new SubjectCard(source.ref(), source.title(), context(source))));
        return cards.stream().collect(Collectors.toMap(SubjectCard::subject, card -> card));
    }

    private static String context(County county, Map<String, String> prefectures, Messages messages) {
        String above = prefectures.getOrDefault(county.prefectureCode(), "");
        return county.renamed() ? join(above, messages.get("now", county.nameNow())) : above;
    }

    private static String context(Cluster cluster, Map<String, String> prefectures) {
        return join(prefectures.getOrDefault(cluster.prefectureCode(), ""), cluster.countyText());
    }

    private static String context(BookEntry entry, Messages messages) {
        return join(entry.section(), entry.startPage().isEmpty() ? "" : messages.get("page", entry.startPage()));
    }

    private static String context(Source source) {
        return join(source.publisher(), source.date());
    }

    private static Map<String, String> clustersOfFirm(AtlasSnapshot content) {
        Map<String, String> names = content.clusters().stream().collect(Collectors.toMap(Cluster::id, Cluster::name));
        return content.firmRoles().stream().collect(Collectors.groupingBy(FirmRole::firmId,
                Collectors.mapping(role -> names.getOrDefault(role.clusterId(), ""), Collectors.joining("、"))));
    }

    private static String join(String first, String second) {
        if (first.equals(second)) {
            return first;
        }
        return first.isEmpty() || second.isEmpty() ? first + second : first + BETWEEN + second;
    }
}
