package hasila;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hasila.claim.ClaimBuilder;
import hasila.claim.scene.Claim;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Told;
import hasila.mention.DateMention;
import hasila.mention.Figure;
import hasila.mention.Mention;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls of the house. */
class ArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("hasila");

  /** The same function on many machines: it may use everything, and nothing knows it. */
  private static final String SPARK = "spark";

  /** The stages in order: each may use those before it. */
  private static final List<String> STAGES =
      List.of(
          "input",
          "text",
          "document",
          "lexicon",
          "place",
          "mention",
          "date",
          "claim",
          "check",
          "sorted",
          "copies",
          "series",
          "incident",
          "output",
          "explain",
          "window");

  /** As many files as a room may have. */
  private static final int ROOM = 21;

  /** The rooms of a stage in order, blank for the stage's own package. */
  private static final Map<String, List<String>> ROOMS =
      Map.of(
          "output", List.of("cell", "row", "file", "sheet", "page", "marks", ""),
          "incident", List.of("account", "joining", "toll", ""),
          "spark", List.of("rows", "input", ""),
          "check", List.of("facts", "dates", "figures", ""),
          "date", List.of("days", "today", ""),
          "document", List.of("drawn", "page", "table", "chat", ""),
          "mention", List.of("", "number", "date", "figure"),
          "claim",
              List.of("scene", "counted", "event", "cause", "who", "where", "when", "whole", ""));

  @Test
  void noStageKnowsALaterOne() {
    for (int i = 0; i < STAGES.size(); i++) {
      List<String> later = new ArrayList<>(List.of("hasila", "hasila." + SPARK + ".."));
      STAGES.subList(i + 1, STAGES.size()).forEach(stage -> later.add("hasila." + stage + ".."));
      noClasses()
          .that()
          .resideInAPackage("hasila." + STAGES.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later.toArray(String[]::new))
          .allowEmptyShould(true)
          .check(CODE);
    }
  }

  @Test
  void noRoomKnowsALaterOne() {
    ROOMS.forEach(
        (stage, rooms) -> {
          for (int i = 0; i + 1 < rooms.size(); i++) {
            noClasses()
                .that()
                .resideInAPackage(room(stage, rooms.get(i)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    rooms.subList(i + 1, rooms.size()).stream()
                        .map(room -> room(stage, room))
                        .toArray(String[]::new))
                .check(CODE);
          }
        });
  }

  private static String room(String stage, String room) {
    return "hasila." + stage + (room.isEmpty() ? "" : "." + room);
  }

  /** A newcomer meets no two classes of one name. */
  @Test
  void eachNameIsGivenOnce() {
    Map<String, Long> named =
        CODE.stream()
            .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
            .collect(groupingBy(JavaClass::getSimpleName, counting()));
    assertThat(named).allSatisfy((name, times) -> assertThat(times).as(name).isOne());
  }

  @Test
  void onlyTheAdapterForSparkKnowsSpark() {
    noClasses()
        .that()
        .resideOutsideOfPackage("hasila." + SPARK + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "hasila." + SPARK + "..", "org.apache.spark..", "org.apache.hadoop..", "scala..")
        .check(CODE);
  }

  @Test
  void everyPackageIsAStage() {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.concat(
                    Stream.of("hasila", "hasila." + SPARK + ".."),
                    STAGES.stream().map(stage -> "hasila." + stage + ".."))
                .toArray(String[]::new))
        .check(CODE);
  }

  @Test
  void onlyTheTwoCommandsPrintAndExit() {
    noClasses()
        .that(not(nameMatching("hasila\\.(Extract|spark\\.ExtractJob)")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(PrintStream.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(CODE);
  }

  @Test
  void nothingReadsTheClock() {
    noClasses()
        .should()
        .callMethodWhere(
            nameMatching("now|currentTimeMillis|nanoTime").onResultOf(call -> call.getTarget()))
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.util.Date.class)
        .check(CODE);
  }

  @Test
  void nothingOpensANetworkConnection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(http\\..*|Socket|ServerSocket|URL|.*URLConnection|DatagramSocket|Inet.*Address)")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.nio\\.channels\\.(.*Socket.*|.*Selector.*|.*Datagram.*)")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jsoup.helper..")
        .orShould()
        .callMethodWhere(nameMatching("connect").onResultOf(call -> call.getTarget()))
        .check(CODE);
  }

  @Test
  void onlyTheWindowDrawsAndOpensThePage() {
    noClasses()
        .that()
        .resideOutsideOfPackage("hasila.window..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.swing..")
        .check(CODE);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.lang\\.(ProcessBuilder|Process|Runtime\\$Exec.*)")
        .orShould()
        .callMethod(Runtime.class, "exec", String[].class)
        .orShould()
        .callMethod(Runtime.class, "exec", String.class)
        .check(CODE);
  }

  @Test
  void theStagesBetweenBytesAndRowsUseNoRegularExpressions() {
    noClasses()
        .that(
            resideInAPackage("hasila.text..")
                .or(resideInAPackage("hasila.lexicon.."))
                .or(resideInAPackage("hasila.mention.."))
                .or(resideInAPackage("hasila.claim.."))
                .or(resideInAPackage("hasila.place..")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex..")
        .check(CODE);
  }

  /** What a later rule has to know of an earlier one is a fact with a type, not the rule's name. */
  @Test
  void rulesAreToldAndNeverAsked() {
    noClasses()
        .that(
            resideInAnyPackage(
                    STAGES.subList(0, STAGES.indexOf("output")).stream()
                        .map(stage -> "hasila." + stage + "..")
                        .toArray(String[]::new))
                .and(not(type(ClaimBuilder.class))))
        .should()
        .callMethod(Told.class, "toList")
        .orShould()
        .callMethod(Claim.class, "rules")
        .orShould()
        .callMethod(Figure.class, "rule")
        .orShould()
        .callMethod(DateMention.class, "rule")
        .orShould()
        .callMethod(Mention.class, "rule")
        .check(CODE);
  }

  /** The rooms hand on results; the rows that figures share are joined where wholes are found. */
  @Test
  void draftsAreFilledInTwoPlaces() {
    noClasses()
        .that(
            not(type(Draft.class))
                .and(not(type(ClaimBuilder.class)))
                .and(not(resideInAPackage("hasila.claim.whole"))))
        .should()
        .setFieldWhere(targetOwner(type(Draft.class)))
        .check(CODE);
  }

  @Test
  void classesAreNamedAfterWhatTheyAre() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .check(CODE);
  }

  /** Each room can be learned in a sitting, and says what comes in and what goes out. */
  @Test
  void roomsAreSmallAndIntroduceThemselves() throws IOException {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java")).filter(Files::isDirectory)) {
      for (Path folder : folders.toList()) {
        try (Stream<Path> files = Files.list(folder)) {
          List<String> names =
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".java"))
                  .toList();
          assertThat(names).as("files in %s", folder).hasSizeLessThanOrEqualTo(ROOM);
          assertThat(names.isEmpty() || names.contains("package-info.java"))
              .as("%s has a package-info", folder)
              .isTrue();
        }
      }
    }
  }

  @Test
  void wordsAreTables() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        for (String line : Files.readAllLines(file)) {
          String code = line.replaceFirst("//.*", "");
          boolean comment = line.strip().startsWith("*") || line.strip().startsWith("/*");
          assertThat(
                  comment
                      || code.codePoints()
                          .noneMatch(
                              c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC))
              .as(
                  "Arabic in the code of %s belongs in a table of"
                      + " src/main/resources/hasila/lexicon: %s",
                  file, line)
              .isTrue();
        }
      }
    }
  }
}
