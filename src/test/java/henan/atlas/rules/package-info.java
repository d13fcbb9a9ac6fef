/** The walls of the house as tests, each seen to fail on a planted offender. May import anything. */
package henan.atlas.rules;
