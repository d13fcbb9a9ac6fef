/** Classes that break one rule each, to prove that the rules can fail. Nothing uses them. */
package henan.atlas.rules.offenders;
