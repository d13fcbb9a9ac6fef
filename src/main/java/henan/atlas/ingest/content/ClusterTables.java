package henan.atlas.ingest.content;

import henan.atlas.domain.Award;
import henan.atlas.domain.ChainLink;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterChange;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.County;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Industry;
import henan.atlas.domain.SubjectKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of clusters and what belongs to them: industries, firms, chains, honours. */
final class ClusterTables {
    /** Changes whose year a column of the cluster may give too. */
    private static final Map<ClusterChange.Kind, String> YEAR_COLUMNS =
            Map.of(ClusterChange.Kind.PROMOTED, "valid_from", ClusterChange.Kind.WITHDRAWN, "valid_to");

    private final CsvTable industries;
    private final CsvTable clusters;
    private final CsvTable firms;
    private final CsvTable roles;
    private final CsvTable chains;
    private final CsvTable awards;
    private final CsvTable changes;
    private final KnownIds known;

    ClusterTables(Path data, ProblemList problems, KnownIds known) {
        this.known = known;
        industries = CsvTable.read(data.resolve("industries.csv"), "data/industries.csv", problems, "id", "name", "group",
                "scope");
        clusters = CsvTable.read(data.resolve("clusters.csv"), "data/clusters.csv", problems, "id", "name",
                "prefecture_code", "county_codes", "county_text", "county_now_text", "level", "valid_from", "valid_to",
                "leading_industries", "leading_vintage", "industry_id", "established_year", "approved_area_km2",
                "note", "confidence", "sources");
        firms = CsvTable.read(data.resolve("firms.csv"), "data/firms.csv", problems, "id", "name");
        roles = CsvTable.read(data.resolve("firm_roles.csv"), "data/firm_roles.csv", problems, "firm_id", "cluster_id",
                "role", "product", "sources");
        chains = CsvTable.read(data.resolve("chains.csv"), "data/chains.csv", problems, "cluster_id", "stage", "name",
                "sources");
        awards = CsvTable.read(data.resolve("awards.csv"), "data/awards.csv", problems, "cluster_id", "award", "year",
                "rank", "sources");
        changes = CsvTable.read(data.resolve("changes.csv"), "data/changes.csv", problems, "cluster_id", "date",
                "change", "name_after", "text", "sources");
        known.add(SubjectKind.INDUSTRY, industries, "id");
        known.add(SubjectKind.CLUSTER, clusters, "id");
        known.add(SubjectKind.FIRM, firms, "id");
        clusters.unique("duplicate.cluster", "name");
        firms.unique("duplicate.firm", "name");
        roles.unique("duplicate.row", "firm_id", "cluster_id");
        chains.unique("duplicate.row", "cluster_id", "stage", "name");
        awards.unique("duplicate.row", "cluster_id", "award", "year");
        changes.unique("duplicate.row", "cluster_id", "date", "change");
    }

    List<Industry> industries() {
        return industries.map(row -> new Industry(row.required("id"), row.required("name"), row.text("group"),
                row.required("scope")));
    }

    /** How many clusters stand in each county (the first of their list), by its code. */
    Map<String, Long> clustersByCounty() {
        return clusters.rows().stream().map(row -> row.text("county_codes").split(";")[0].strip())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** @param counties the counties by their code */
    List<Cluster> clusters(Map<String, County> counties, PointPlacement placement) {
        return clusters.map(row -> {
            String prefecture = row.reference("prefecture_code", SubjectKind.PREFECTURE, known);
            List<String> own = countiesOf(row, prefecture, counties);
            PointPlacement.Place place = placement.ofCluster(own.isEmpty() ? "" : own.get(0));
            return new Cluster(row.required("id"), row.required("name"), prefecture, own,
                    row.required("county_text"), row.required("county_now_text"), row.required("level"),
                    row.year("valid_from", known), row.year("valid_to", known), row.list("leading_industries"),
                    row.text("leading_vintage"), row.reference("industry_id", SubjectKind.INDUSTRY, known),
                    row.year("established_year", known), row.number("approved_area_km2"), row.text("note"),
                    row.choice("confidence", Confidence.values()), place.position(), place.basis(),
                    row.citations(known));
        });
    }

    private List<String> countiesOf(CsvRow row, String prefecture, Map<String, County> counties) {
        row.required("county_codes");
        List<String> codes = row.references("county_codes", SubjectKind.COUNTY, known);
        for (String code : codes) {
            County county = counties.get(code);
            if (county != null && !county.prefectureCode().equals(prefecture)
                    && known.has(SubjectKind.PREFECTURE, prefecture)) {
                row.fault("county_codes", "cluster.foreignCounty", code, county.name(), county.prefectureCode(),
                        prefecture);
            }
        }
        return codes;
    }

    List<Firm> firms() {
        return firms.map(row -> new Firm(row.required("id"), row.required("name")));
    }

    List<FirmRole> roles() {
        return roles.map(row -> new FirmRole(row.reference("firm_id", SubjectKind.FIRM, known),
                row.reference("cluster_id", SubjectKind.CLUSTER, known), row.choice("role", FirmRole.Role.values()), row.text("product"),
                row.citations(known)));
    }

    List<ChainLink> chains() {
        return chains.map(row -> new ChainLink(row.reference("cluster_id", SubjectKind.CLUSTER, known),
                row.choice("stage", ChainLink.Stage.values()), row.required("name"), row.citations(known)));
    }

    List<Award> awards() {
        return awards.map(row -> new Award(row.reference("cluster_id", SubjectKind.CLUSTER, known),
                row.required("award"),
                row.year("year", known).stream().mapToObj(Integer::toString).findFirst().orElse(""), row.text("rank"), row.citations(known)));
    }

    List<ClusterChange> changes() {
        Map<String, CsvRow> byId = clusters.rows().stream()
                .collect(Collectors.toMap(row -> row.text("id"), Function.identity(), (one, other) -> one));
        return changes.map(row -> {
            ClusterChange change = new ClusterChange(row.reference("cluster_id", SubjectKind.CLUSTER, known),
                    row.time("date", known), row.choice("change", ClusterChange.Kind.values()), row.text("name_after"), row.required("text"),
                    row.citations(known));
            Optional.ofNullable(byId.get(change.clusterId())).ifPresent(cluster -> checkYear(row, change, cluster));
            return change;
        });
    }

    /** One year told twice must be the same year. */
    private static void checkYear(CsvRow row, ClusterChange change, CsvRow cluster) {
        String column = YEAR_COLUMNS.getOrDefault(change.change(), "");
        String year = column.isEmpty() ? "" : cluster.text(column);
        if (!year.isEmpty() && !change.date().isEmpty() && !change.date().startsWith(year)) {
            row.fault("date", "change.otherYear", change.date(), cluster.line(), column, year);
        }
    }
}
