/**
 * Saved web pages.
 *
 * <p>{@code HtmlPage} is where to begin: the headline, the main text ({@code MainText}) without
 * what stands beside it ({@code Beside}), what the head says of title, publisher and day ({@code
 * PageHead}), and tables read row by row with the names of their columns ({@code RowLines}).
 */
package hasila.document.page;
