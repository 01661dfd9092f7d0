package hasila;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /** Still too long. Nothing may be added here. */
  private static final Set<String> TO_BE_SPLIT = Set.of("ReviewPageTest.java");

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

  @Test
  void filesFitOnAFewPages() throws IOException {
    List<String> tooLong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        long lines = Files.readAllLines(file).size();
        if (lines > 300 && !TO_BE_SPLIT.contains(file.getFileName().toString())) {
          tooLong.add(file + " has " + lines + " lines");
        }
      }
    }
    assertThat(tooLong).isEmpty();
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
