/** Rows and files: one enum constant per column, one writer per kind of file. */
package hasila.output;
