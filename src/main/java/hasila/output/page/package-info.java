/**
 * review.html: one file with script, style and data in it. Begin with {@code ReviewPage}; {@code
 * PageTemplate} puts the parts together, {@code PageIncidents} are the incidents as its script
 * reads them.
 */
package hasila.output.page;
