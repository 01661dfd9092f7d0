package hasila.output.page;

import hasila.output.cell.Column;
import hasila.output.cell.IncidentColumn;
import hasila.output.cell.Json;
import hasila.sorted.Sorter;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The incidents that the reports of one page tell of, each with what the whole run says of it. */
final class PageIncidents {
  /** What the page shows of an incident: all but where its claims stand, which they tell. */
  private static final List<IncidentColumn> COLUMNS =
      Arrays.stream(IncidentColumn.values())
          .filter(column -> column != IncidentColumn.CLAIMS)
          .toList();

  private final Source source;
  private final Set<String> told = new HashSet<>();

  /** Hands over all incidents of the run, each time that a page is ended. */
  public interface Source {
    void each(Sorter.Sink<IncidentColumn.Named> sink) throws IOException;
  }

  PageIncidents(Source source) {
    this.source = source;
  }

  /** A claim of the page tells of the incident of this name. */
  void tell(String incident) {
    told.add(incident);
  }

  /** The block that the page's script finds; the next page begins with none. */
  String block() throws IOException {
    StringBuilder json =
        new StringBuilder("<script type=\"application/json\" id=\"incidents\">{\"names\":");
    Json.strings(COLUMNS.stream().map(Column::header).toList(), json);
    json.append(",\"rows\":[");
    String[] between = {"\n"};
    source.each(
        row -> {
          if (told.contains(row.name())) {
            json.append(between[0]);
            Json.strings(COLUMNS.stream().map(column -> column.value(row)).toList(), json);
            between[0] = ",\n";
          }
        });
    told.clear();
    return json.append("]}</script>\n").toString();
  }
}
