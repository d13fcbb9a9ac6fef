/**
 * What the prose says, held against the tree: links, names, numbers, reasons.
 *
 * <p>May import whatever the prose speaks of.
 */
package henan.atlas.docs;
