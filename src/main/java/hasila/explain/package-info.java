/** What the program makes of a sentence and why, in words for a person. No stage knows of it. */
package hasila.explain;
