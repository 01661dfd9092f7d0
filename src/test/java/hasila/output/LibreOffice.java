package hasila.output;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** LibreOffice Calc without its window: opens a file and tells what it sees in each cell. */
final class LibreOffice {
  /** How Calc opens a CSV file with a byte order mark: comma, double quote, UTF-8, from line 1. */
  private static final String CSV = "CSV:44,34,76,1";

  private LibreOffice() {}

  /**
   * A cell as Calc took it.
   *
   * @param type {@code string}, {@code float}, {@code date}, or blank for an empty cell
   * @param value what it holds: the text, the number, the day
   */
  record Seen(String type, String value) {}

  /** Ends the test as skipped, with a reason, where there is no LibreOffice. */
  static void assumeInstalled() {
    boolean found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    assumeTrue(found, "skipped: LibreOffice (soffice) is not installed");
  }

  /** The cells of the first sheet, empty rows and trailing empty cells left out. */
  static List<List<Seen>> open(Path file, Path work) throws Exception {
    return open(file, 0, work);
  }

  /** The cells of a sheet, empty rows and trailing empty cells left out. */
  static List<List<Seen>> open(Path file, int sheet, Path work) throws Exception {
    convert(file, work, "fods");
    String name = file.getFileName().toString();
    Document document =
        factory()
            .newDocumentBuilder()
            .parse(work.resolve(name.substring(0, name.lastIndexOf('.')) + ".fods").toFile());
    Element table = (Element) document.getElementsByTagName("table:table").item(sheet);
    List<List<Seen>> rows = new ArrayList<>();
    NodeList all = table.getElementsByTagName("table:table-row");
    for (int i = 0; i < all.getLength(); i++) {
      List<Seen> row = row((Element) all.item(i));
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  /**
   * Opens a file, writes texts into cells beside each other, and saves it.
   *
   * @param format the ending and the filter to save with, as soffice names them
   * @param sheet the sheet, from 0
   * @param row its row, from 0
   * @param column the first column, from 0
   * @return the saved file
   */
  static Path edit(
      Path file, Path work, String format, int sheet, int row, int column, List<String> texts)
      throws Exception {
    convert(file, work, "fods");
    String name = file.getFileName().toString();
    String base = name.substring(0, name.lastIndexOf('.'));
    Path open = work.resolve(base + ".fods");
    Document document = factory().newDocumentBuilder().parse(open.toFile());
    Element table = (Element) document.getElementsByTagName("table:table").item(sheet);
    Element line = (Element) table.getElementsByTagName("table:table-row").item(row);
    List<Element> cells = apart(line);
    for (int i = 0; i < texts.size(); i++) {
      Element cell = cells.get(column + i);
      cell.removeAttribute("office:value");
      cell.setAttribute("office:value-type", "string");
      cell.setAttribute("calcext:value-type", "string");
      Element paragraph = document.createElement("text:p");
      paragraph.setTextContent(texts.get(i));
      cell.appendChild(paragraph);
    }
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(open.toFile()));
    Path saved = Files.createDirectories(work.resolve("saved"));
    convert(open, saved, format);
    return saved.resolve(base + "." + format.substring(0, format.indexOf(':')));
  }

  /** The cells of a row; what stands for several is made several. */
  private static List<Element> apart(Element row) {
    List<Element> cells = new ArrayList<>();
    List<Node> children = new ArrayList<>();
    for (Node child = row.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    for (Node child : children) {
      if (child instanceof Element cell && cell.getTagName().equals("table:table-cell")) {
        String repeated = cell.getAttribute("table:number-columns-repeated");
        int times = repeated.isEmpty() ? 1 : Integer.parseInt(repeated);
        if (times < 1000) {
          cell.removeAttribute("table:number-columns-repeated");
          for (int i = 1; i < times; i++) {
            cells.add((Element) row.insertBefore(cell.cloneNode(true), cell));
          }
          cells.add(cell);
        }
      }
    }
    return cells;
  }

  /** Opens a file and saves it in another format beside. */
  static void convert(Path file, Path work, String format)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + work.resolve("profile").toUri()));
    if (file.toString().endsWith(".csv")) {
      command.add("--infilter=" + CSV);
    }
    command.addAll(List.of("--convert-to", format, "--outdir", work.toString(), file.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("soffice.log").toFile())
            .start();
    if (!process.waitFor(180, TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException("soffice failed: " + Files.readString(work.resolve("soffice.log")));
    }
  }

  private static DocumentBuilderFactory factory() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory;
  }

  private static List<Seen> row(Element row) {
    List<Seen> cells = new ArrayList<>();
    NodeList children = row.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element cell
          && cell.getTagName().equals("table:table-cell")) {
        String repeated = cell.getAttribute("table:number-columns-repeated");
        Seen seen = seen(cell);
        int times = repeated.isEmpty() ? 1 : Integer.parseInt(repeated);
        for (int n = 0; n < times && (times < 1000 || !seen.type.isEmpty()); n++) {
          cells.add(seen);
        }
      }
    }
    while (!cells.isEmpty() && cells.get(cells.size() - 1).type.isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  private static Seen seen(Element cell) {
    if (cell.hasAttribute("table:formula")) {
      return new Seen("formula", cell.getAttribute("table:formula"));
    }
    String type = cell.getAttribute("office:value-type");
    return switch (type) {
      case "float" -> new Seen(type, cell.getAttribute("office:value"));
      case "date" -> new Seen(type, cell.getAttribute("office:date-value"));
      default -> new Seen(type, text(cell));
    };
  }

  private static String text(Element cell) {
    List<String> lines = new ArrayList<>();
    NodeList children = cell.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i).getNodeName().equals("text:p")) {
        lines.add(plain(children.item(i)));
      }
    }
    return String.join("\n", lines);
  }

  /** The text of a paragraph, in which runs of spaces and tabs are elements. */
  private static String plain(Node node) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      return node.getNodeValue();
    }
    if (node instanceof Element element && element.getTagName().equals("text:s")) {
      String count = element.getAttribute("text:c");
      return " ".repeat(count.isEmpty() ? 1 : Integer.parseInt(count));
    }
    if (node.getNodeName().equals("text:tab")) {
      return "\t";
    }
    StringBuilder text = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      text.append(plain(child));
    }
    return text.toString();
  }
}
