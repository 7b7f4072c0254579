package org.unionhome.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unionhome.cases.ReceiptCode;

/** The box in memory. */
class BallotBoxTest {

    @Test
    void aPaperLiesInAnotherPlaceEachTimeTheBoxIsWrittenAndTheSizeStays() {
        String digest = ReceiptCode.random().digest();
        BallotBox box = BallotBox.empty(20, 3);
        int size = box.bytes().length;
        box.put(digest, new byte[] {1, 2, 0});
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            byte[] written = box.bytes();
            assertThat(written).hasSize(size);
            places.add(HexFormat.of().formatHex(written).indexOf(digest));
            box = BallotBox.read(written, 3);
        }

        assertThat(places)
                .hasSizeGreaterThan(5)
                .allSatisfy(place -> assertThat(place).isNotNegative());
        assertThat(box.papers()).isEqualTo(1);
        assertThat(box.tally(0, 3)).containsExactly(0, 1, 0);
        assertThat(box.tally(1, 3)).containsExactly(0, 0, 1);
        assertThat(box.tally(2, 3)).containsExactly(1, 0, 0);
    }

    @Test
    void receiptsComeOutInTheOrderOfTheAlphabetAndNotInTheirOwn() {
        BallotBox box = BallotBox.empty(4, 1);
        List<String> digests = List.of("f".repeat(64), "0".repeat(64), "a".repeat(64));
        digests.forEach(digest -> box.put(digest, new byte[] {0}));

        assertThat(box.receipts()).containsExactly("0".repeat(64), "a".repeat(64), "f".repeat(64));
        assertThat(box.holds("a".repeat(64))).isTrue();
        assertThat(box.holds("b".repeat(64))).isFalse();
    }

    @Test
    void thereIsNoPlaceForMorePapersThanElectors() {
        BallotBox box = BallotBox.empty(1, 1);
        box.put("0".repeat(64), new byte[] {0});

        assertThatThrownBy(() -> box.put("1".repeat(64), new byte[] {0})).isInstanceOf(IllegalStateException.class);
    }
}
