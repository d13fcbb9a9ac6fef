package henan.atlas.atlasfile;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.ContentRules;
import henan.atlas.content.Finding;
import henan.atlas.content.FindingText;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.content.UsableContent;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.CasePart;
import henan.atlas.domain.MetaKeys;
import henan.atlas.search.SearchColumns;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the records: every statement has a source and a subject that exists, everything can be found. */
final class RecordCheck {
    private final AtlasFile atlas;
    private final Database database;
    private final OtherHand otherHand;
    private final CheckReport problems;

    RecordCheck(AtlasFile atlas, OtherHand otherHand, CheckReport problems) {
        this.atlas = atlas;
        this.database = atlas.database();
        this.otherHand = otherHand;
        this.problems = problems;
    }

    void run() throws AtlasException {
        AtlasSnapshot content = atlas.everything();
        for (String key : List.of(MetaKeys.TITLE, MetaKeys.VINTAGE, MetaKeys.BOUNDARY_SOURCE)) {
            problems.require(!content.meta().getOrDefault(key, "").isBlank(), "check.meta", key);
        }
        for (Finding finding : ContentRules.check(content)) {
            problems.addSentence(worded(finding).inWords());
        }
        for (RecordType<?> type : RecordTypes.ALL) {
            orphans(type, content);
        }
        citationTypes();
        problems.require(!content.searchTerms().isEmpty(), "check.searchTerms");
        searchIndex(content);
    }

    /** What is searched is what the records say; where a GIS has changed these it is not believed, and no damage. */
    private void searchIndex(AtlasSnapshot content) throws AtlasException {
        boolean agrees = !SearchIndexTable.isIn(database) || !UsableContent.of(content).leftOut().isEmpty()
                || SearchIndexTable.columns(database).equals(SearchColumns.of(content).texts());
        if (!agrees && otherHand.isSeen() && atlas.storedIndex().isEmpty()) {
            problems.differs("differ.searchIndex", SearchIndexTable.NAME);
        } else {
            problems.require(agrees, "check.searchIndex", SearchIndexTable.NAME);
        }
    }

    /** What is wrong with a record, in one sentence. */
    static Message worded(Finding finding) {
        return Messages.of("atlasfile").message("check.finding", finding.type().name(), finding.id(), finding.field(),
                FindingText.of(finding.key(), finding.arguments(), RecordCheck::called));
    }

    /** As who looks at an atlas knows them: kinds by their names, records by their ids. */
    private static Object called(Object place) {
        if (place instanceof CasePart part) {
            return part.name().toLowerCase(Locale.ROOT);
        }
        return place instanceof Finding.Other other
                ? Messages.of("atlasfile").message("check.record", other.type(), other.id()) : place.toString();
    }

    /** No citation is left of a record that is gone. */
    private <R> void orphans(RecordType<R> type, AtlasSnapshot content) throws AtlasException {
        Set<String> ids = content.of(type).stream().map(type::id).collect(Collectors.toSet());
        database.query("SELECT DISTINCT record_id FROM citation WHERE record_type = ?", row -> {
            problems.require(ids.contains(row.text(1)), "check.citationOrphan", type.name(), row.text(1));
            return row;
        }, type.name());
    }

    /** No citation is of a kind of record that there is not. */
    private void citationTypes() throws AtlasException {
        Set<String> types = RecordTypes.ALL.stream().map(RecordType::name).collect(Collectors.toSet());
        database.query("SELECT DISTINCT record_type FROM citation", row -> {
            problems.require(types.contains(row.text(1)), "check.citationType", row.text(1));
            return row;
        });
    }
}
