package henan.atlas.profile;

import java.util.List;

/**
 * One stage of an industry chain. All three are always given, so that a gap is seen.
 *
 * @param name   上游, 中游 or 下游
 * @param links  what is made at this stage
 * @param remark what is said in place of links where no source names any
 */
public record ChainStage(String name, List<Statement> links, String remark) {
    public ChainStage {
        links = List.copyOf(links);
    }
}
