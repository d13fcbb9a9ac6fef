/** What is said to people: message bundles, one per room, and what a mistyped word meant. */
package henan.atlas.text;
