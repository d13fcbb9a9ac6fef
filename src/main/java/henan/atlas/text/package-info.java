/** What is said to people: message bundles, one per room. May import the JDK only. */
package henan.atlas.text;
