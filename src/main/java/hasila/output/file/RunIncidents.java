package hasila.output.file;

import hasila.claim.scene.Claim.CountOnce;
import hasila.copies.Copies;
import hasila.incident.Incidents;
import hasila.incident.toll.Incident;
import hasila.incident.toll.Verdict;
import hasila.output.cell.Across;
import hasila.output.cell.IncidentColumn;
import hasila.sorted.InOrder;
import hasila.sorted.Sorter;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the reports of a run tell of the same happenings, and have from each other, put into the
 * cells of their claims. Reports are taken in, and asked for, in the order of the output.
 */
public final class RunIncidents implements Across, Closeable {
  private final Incidents incidents;
  private Optional<InOrder<Verdict>> verdicts = Optional.empty();
  private boolean more;
  private int asked;

  public RunIncidents(Incidents incidents) {
    this.incidents = incidents;
  }

  /** Takes in what a report says. */
  public void add(Rendered report) throws IOException {
    incidents.add(report.report(), report.fingerprint(), report.accounts());
  }

  /** All reports are taken in. */
  public void settle() throws IOException {
    incidents.settle();
    InOrder<Verdict> all = incidents.verdicts();
    verdicts = Optional.of(all);
    more = all.advance();
  }

  /** Hands over the rows of incidents.csv in order, as often as they are asked for. */
  public void each(Sorter.Sink<IncidentColumn.Named> sink) throws IOException {
    try (InOrder<Incident> rows = incidents.rows()) {
      while (rows.advance()) {
        Incident incident = rows.head();
        sink.accept(new IncidentColumn.Named(incident, incidents.ids().of(incident.happening())));
      }
    }
  }

  Incidents incidents() {
    return incidents;
  }

  @Override
  public Told next(String report) throws IOException {
    InOrder<Verdict> all = verdicts.orElseThrow();
    String copyOf = incidents.copies().of(asked).map(Copies.Copy::report).orElse("");
    Map<Integer, Cells> claims = new HashMap<>();
    while (more && all.head().order() == asked) {
      Verdict verdict = all.head();
      Optional<CountOnce> once = verdict.isNew() ? Optional.of(verdict.once()) : Optional.empty();
      claims.put(
          verdict.index(),
          new Cells(
              incidents.ids().of(verdict.happening()), once, verdict.partOf(), verdict.sameAs()));
      more = all.advance();
    }
    asked++;
    return new Told(copyOf, claims);
  }

  @Override
  public void close() throws IOException {
    if (verdicts.isPresent()) {
      verdicts.get().close();
    }
    incidents.close();
  }
}
