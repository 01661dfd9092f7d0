/**
 * What a happening comes to: its toll from least to most as its {@code Voice}s tell it, the row of
 * incidents.csv ({@code Portrait} makes the {@code Incident}), and what becomes of each claim
 * ({@code Settlement}, {@code Verdict}).
 */
package hasila.incident.toll;
