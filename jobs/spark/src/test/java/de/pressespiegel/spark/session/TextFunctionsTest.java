package de.pressespiegel.spark.session;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.spark.SharedSpark;
import org.junit.jupiter.api.Test;

class TextFunctionsTest {
    @Test
    void cutCountsUtf16Units() {
        assertThat(SharedSpark.session()
                        .sql("SELECT cut('😀 Kim schweigt', 3, 6)")
                        .head()
                        .getString(0))
                .isEqualTo("Kim");
    }

    @Test
    void cutStaysInsideTheText() {
        assertThat(TextFunctions.cut("kurz", 2, 99)).isEqualTo("rz");
        assertThat(TextFunctions.cut("kurz", 9, 12)).isEmpty();
        assertThat(TextFunctions.cut(null, 0, 1)).isNull();
    }
}
