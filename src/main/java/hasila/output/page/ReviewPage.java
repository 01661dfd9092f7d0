package hasila.output.page;

import hasila.output.cell.Json;
import hasila.output.file.FolderFile;
import hasila.output.file.NewFile;
import hasila.output.file.Rendered;
import hasila.output.row.ClaimColumn;
import hasila.output.row.WholeReport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code review.html}: the reports beside their claims, to be looked at without a network. Where
 * one file would grow beyond a browser's patience, the reports go into {@code review/001.html} and
 * on, and {@code review.html} leads there. Only the page being written and one line for each
 * finished one are held, so memory stays flat.
 */
public final class ReviewPage implements FolderFile {
  /** The most bytes of a page, unless one report alone has more. */
  public static final long LONGEST = 20_000_000;

  static final String NAME = "review.html";

  private static final String FOLDER = "review";

  /** The cells that the reports of a run tell of each other. */
  private static final List<ClaimColumn> ACROSS =
      List.of(ClaimColumn.INCIDENT, ClaimColumn.COUNT_ONCE, ClaimColumn.SAME_AS);

  private final Path folder;
  private final long longest;
  private final PageIncidents incidents;
  private final PageTemplate template = PageTemplate.review();
  private final byte[] head = template.head().getBytes(StandardCharsets.UTF_8);
  private final List<Page> pages = new ArrayList<>();
  private OutputStream stream = OutputStream.nullOutputStream();
  private long written;

  /** The page whose reports are told what the others say of them, and how many of it are. */
  private int ending;

  private int told;
  private String comma = "";

  /** A page beside its name, and what the index says of it. */
  private static final class Page {
    final Path beside;
    String first = "";
    String last = "";
    int reports;
    long claims;
    long checked;

    Page(Path beside) {
      this.beside = beside;
    }
  }

  public ReviewPage(Path folder, PageIncidents.Source incidents) throws IOException {
    this(folder, LONGEST, incidents);
  }

  /**
   * Begins the page.
   *
   * @param longest the most bytes of one file
   * @param incidents what the reports tell of
   */
  public ReviewPage(Path folder, long longest, PageIncidents.Source incidents) throws IOException {
    this.folder = folder;
    this.incidents = new PageIncidents(incidents);
    this.longest = longest;
    open();
  }

  private void open() throws IOException {
    Page page = new Page(beside(pages.size() + 1 + "-" + NAME));
    pages.add(page);
    stream = new BufferedOutputStream(Files.newOutputStream(page.beside), 1 << 16);
    stream.write(head);
    written = head.length;
  }

  private Path beside(String name) {
    return NewFile.beside(folder, name);
  }

  @Override
  public void write(Rendered rows) throws IOException {
    byte[] block = PageTemplate.block(rows.page()).getBytes(StandardCharsets.UTF_8);
    if (written + block.length > longest && current().reports > 0) {
      stream.close();
      open();
    }
    stream.write(block);
    written += block.length;
    Page page = current();
    page.first = page.reports == 0 ? rows.report() : page.first;
    page.last = rows.report();
    page.reports++;
    page.claims += rows.claims().size();
    page.checked += rows.checked();
  }

  private Page current() {
    return pages.get(pages.size() - 1);
  }

  @Override
  public void write(WholeReport report) throws IOException {
    if (told == pages.get(ending).reports) {
      end();
      ending++;
    }
    if (told == 0) {
      beginEnding();
    }
    for (int claim : report.changed()) {
      StringBuilder cells = new StringBuilder(comma).append('[').append(told);
      cells.append(',').append(claim);
      incidents.tell(ClaimColumn.INCIDENT.of(report.claims().get(claim)));
      for (ClaimColumn column : ACROSS) {
        cells.append(',');
        Json.string(column.of(report.claims().get(claim)), cells);
      }
      append(cells.append(']').toString());
      comma = ",\n";
    }
    told++;
  }

  /** Opens the page again behind its reports. */
  private void beginEnding() throws IOException {
    stream.close();
    stream =
        new BufferedOutputStream(
            Files.newOutputStream(pages.get(ending).beside, StandardOpenOption.APPEND), 1 << 16);
    append("<script type=\"application/json\" id=\"across\">[");
  }

  private void end() throws IOException {
    int number = pages.size() == 1 ? 0 : ending + 1;
    boolean last = ending == pages.size() - 1;
    String place = "{\"page\":" + number + ",\"last\":" + last + "}";
    append("]</script>\n");
    append(incidents.block());
    append(template.tail().replace(PageTemplate.PLACE, place));
    stream.close();
    told = 0;
    comma = "";
  }

  private void append(String text) throws IOException {
    stream.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void complete() throws IOException {
    if (told == 0) {
      beginEnding();
    }
    end();
    NewFile.refuseFolder(folder.resolve(NAME));
    if (pages.size() > 1) {
      if (Files.exists(several()) && !Files.isDirectory(several())) {
        throw new FileAlreadyExistsException(several().toString());
      }
      PageTemplate leading = PageTemplate.index();
      Files.writeString(beside(NAME), leading.head() + PageTemplate.block(list()) + leading.tail());
    }
  }

  @Override
  public Map<Path, Path> made() {
    if (pages.size() == 1) {
      return Map.of(folder.resolve(NAME), pages.get(0).beside);
    }
    Map<Path, Path> made = new LinkedHashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      made.put(several().resolve(file(i + 1)), pages.get(i).beside);
    }
    // Last: what leads to the pages.
    made.put(folder.resolve(NAME), beside(NAME));
    return made;
  }

  /** The numbered pages of a longer run before: only files that have the names this class gives. */
  @Override
  public List<Path> removed() throws IOException {
    if (!Files.isDirectory(several())) {
      return List.of();
    }
    int first = pages.size() == 1 ? 1 : pages.size() + 1;
    try (Stream<Path> files = Files.list(several())) {
      return files
          .filter(file -> file.getFileName().toString().matches("[0-9]{3,9}\\.html"))
          .filter(file -> number(file) >= first)
          .toList();
    }
  }

  private static int number(Path page) {
    String name = page.getFileName().toString();
    return Integer.parseInt(name.substring(0, name.indexOf('.')));
  }

  private Path several() {
    return folder.resolve(FOLDER);
  }

  @Override
  public void publish() throws IOException {
    List<Path> removed = removed();
    for (Map.Entry<Path, Path> file : made().entrySet()) {
      Files.createDirectories(file.getKey().getParent());
      NewFile.move(file.getValue(), file.getKey());
    }
    for (Path page : removed) {
      Files.delete(page);
    }
    removeIfEmpty(several());
    pages.clear();
  }

  private static String file(int number) {
    return String.format(Locale.ROOT, "%03d.html", number);
  }

  private String list() {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      json.append(i == 0 ? "\n[" : ",\n[");
      Json.string(FOLDER + "/" + file(i + 1), json);
      json.append(',');
      Json.string(page.first, json);
      json.append(',');
      Json.string(page.last, json);
      json.append(',')
          .append(page.reports)
          .append(',')
          .append(page.claims)
          .append(',')
          .append(page.checked)
          .append(']');
    }
    return json.append(']').toString();
  }

  private static void removeIfEmpty(Path several) throws IOException {
    if (Files.isDirectory(several)) {
      try (Stream<Path> rest = Files.list(several)) {
        if (rest.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(several);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      // Fails too where the disk is full.
      stream.close();
    } finally {
      for (Page page : pages) {
        Files.deleteIfExists(page.beside);
      }
      Files.deleteIfExists(beside(NAME));
      pages.clear();
    }
  }
}
