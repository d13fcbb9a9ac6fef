package henan.atlas.domain;

/**
 * A host of the web whose addresses may be shown, printed and copied, with every host below it: {@code gov.cn} stands
 * for {@code www.henan.gov.cn} too. Many pages were read on copies elsewhere, in domains that have since changed hands;
 * what is not on this list is told without its address.
 *
 * @param host its name in small letters, without port
 * @param kind what publishes there
 * @param name who publishes there
 */
public record KeptHost(String host, Kind kind, String name) {
    /** What publishes at a host. */
    public enum Kind implements Worded {
        GOVERNMENT("政府"), PRESS("新闻"), UNIVERSITY("高校"), ENCYCLOPAEDIA("百科"), LIBRARY("文献库"),
        ASSOCIATION("行业组织"),
        /** Copies of others, of good repute. */
        REPRINTS("转载");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** Lasting id: the host. */
    public String id() {
        return host;
    }
}
