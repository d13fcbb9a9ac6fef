/** What is said to people: message bundles, one per room, and what a mistyped word meant. May import the JDK only. */
package henan.atlas.text;
