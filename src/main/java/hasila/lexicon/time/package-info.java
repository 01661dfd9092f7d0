/**
 * What a word can mean in a date or a stretch of time: months, weekdays, seasons, units, «مطلع»,
 * «الماضي», ages.
 */
package hasila.lexicon.time;
