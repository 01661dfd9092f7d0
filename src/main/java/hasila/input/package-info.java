/** What a user hands over (files, folders, standard input) as bytes with a name. */
package hasila.input;
