package de.pressespiegel.text.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.pressespiegel.model.vocabulary.RejectReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsolatedTest {
    private static SourceRecord.Refused refused(java.util.function.Supplier<SourceRecord> making) {
        return (SourceRecord.Refused) Isolated.record("file:/a.jsonl#3", 3, making);
    }

    private static SourceRecord endless(int depth) {
        return depth < 0 ? endless(0) : endless(depth + 1);
    }

    @Test
    void aFaultIsNamedWithItsPlaceAndCause() {
        SourceRecord.Refused refused = refused(() -> (SourceRecord) List.of().get(0));
        assertThat(refused.sourceUri()).isEqualTo("file:/a.jsonl#3");
        assertThat(refused.recordNo()).isEqualTo(3);
        assertThat(refused.reason()).isEqualTo(RejectReason.MALFORMED);
        assertThat(refused.detail())
                .startsWith("no article can be made of it: source.IsolatedTest.")
                .contains("IndexOutOfBoundsException");
    }

    @Test
    void elementsNestedWithoutEndAreOne() {
        assertThat(refused(() -> endless(1)).detail()).contains("IsolatedTest.endless", "nested without end");
    }

    @Test
    void anExhaustedMemoryIsNotSwallowed() {
        assertThatThrownBy(() -> refused(() -> {
                    throw new OutOfMemoryError();
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }
}
