/**
 * Places, clusters, firms, figures, stories and their sources: records, no framework.
 *
 * <p>Every statement shown to a person carries a list of {@link henan.atlas.domain.Citation}s; what is not known is
 * absent ({@code Optional}, empty list or empty text), never zero and never made up.
 */
@NullMarked
package henan.atlas.domain;

import org.jspecify.annotations.NullMarked;
