package hasila.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameDayTest {
  @ParameterizedTest
  @CsvSource({
    "2019-03-05.txt, 2019-03-05",
    "daily_2019-03-05_final.txt, 2019-03-05",
    "حصيلة 2019-03-05.html, 2019-03-05",
    "20190305.txt, 2019-03-05",
    "report20190305-ar.txt, 2019-03-05",
    "05-03-2019.txt, 2019-03-05",
    "5.3.2019.txt, 2019-03-05",
    "5_3_2019 تقرير.txt, 2019-03-05",
    "2019-03-05/a.txt, 2019-03-05",
    "monitor/20190305/12.txt, 2019-03-05",
    "2019-03-01/2019-03-05.txt, 2019-03-05",
    "2019-03-05 (2019-03-05).txt, 2019-03-05",
    "2019-03-05 to 2019-03-11.txt,",
    "2019-13-05.txt,",
    "31-02-2019.txt,",
    "2019-03.txt,",
    "003_5908cd960d6699ba.txt,",
    "120190305.txt,",
    "1.2.3.txt,",
    "12-2019-03.txt,",
    "report.txt,"
  })
  void readsTheDay(String path, String day) {
    assertThat(NameDay.of(path).map(Object::toString).orElse(null)).isEqualTo(day);
  }
}
