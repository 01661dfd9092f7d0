package hasila.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.lexicon.table.Compiler;
import hasila.lexicon.table.Dictionary;
import hasila.lexicon.table.OwnTables;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** The dictionary that the build puts beside the classes says what the tables say. */
class DictionaryTest {
  private static byte[] written(Dictionary dictionary) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      dictionary.write(out);
    }
    return bytes.toByteArray();
  }

  @Test
  void isOfTheseTables() throws IOException {
    try (InputStream file =
        Dictionary.class.getResourceAsStream("/hasila/lexicon/" + Compiler.FILE)) {
      assertThat(file)
          .as("the build must compile the tables: see exec-maven-plugin in pom.xml")
          .isNotNull();
      assertThat(file.readAllBytes()).isEqualTo(written(Compiler.compile(OwnTables.none())));
    }
  }

  @Test
  void readsWhatItWrote() throws IOException {
    byte[] bytes = written(Compiler.compile(OwnTables.none()));
    assertThat(written(Dictionary.read(ByteBuffer.wrap(bytes)))).isEqualTo(bytes);
  }
}
