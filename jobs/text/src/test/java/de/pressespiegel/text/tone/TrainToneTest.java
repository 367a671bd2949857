package de.pressespiegel.text.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TrainToneTest {

    @Test
    void trainingAgainGivesTheBytesThatTheBuildShips() throws IOException {
        ByteArrayOutputStream trained = new ByteArrayOutputStream();
        TrainTone.train(ToneTexts.CONF, ToneTexts.HOME.resolve("jobs/text/training/tone"))
                .write(trained);
        try (InputStream shipped = Objects.requireNonNull(ToneModel.class.getResourceAsStream("tone.model"))) {
            assertThat(trained.toByteArray()).isEqualTo(shipped.readAllBytes());
        }
    }
}
