package org.unionhome.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {

    @Test
    void aCodeIsReadAsItIsPrintedTypedOrPasted() {
        ReceiptCode code = ReceiptCode.random();

        assertThat(code.text()).matches("([2-9A-HJKMNP-Z]{4}-){4}[2-9A-HJKMNP-Z]{4}");
        for (String typed : new String[] {
            code.text(),
            code.text().replace("-", ""),
            code.text().toLowerCase(Locale.ROOT),
            "  " + code.text().replace("-", " – ") + "\n"
        }) {
            assertThat(ReceiptCode.read(typed)).map(ReceiptCode::digest).contains(code.digest());
        }
    }

    @RepeatedTest(20)
    void oneWrongSignOrTwoThatChangedPlacesAreNoticed() {
        String signs = ReceiptCode.random().text().replace("-", "");
        for (int i = 0; i < signs.length(); i++) {
            char other = signs.charAt(i) == '7' ? '8' : '7';
            assertThat(ReceiptCode.read(signs.substring(0, i) + other + signs.substring(i + 1)))
                    .isEmpty();
            if (i > 0 && signs.charAt(i) != signs.charAt(i - 1)) {
                String swapped =
                        signs.substring(0, i - 1) + signs.charAt(i) + signs.charAt(i - 1) + signs.substring(i + 1);
                assertThat(ReceiptCode.read(swapped)).isEmpty();
            }
        }
    }

    @Test
    void whatIsNoCodeIsNotRead() {
        for (String typed : new String[] {"", "ABCD", "0OI1-LLLL-0000-1111-OOOO", "热水器", "A".repeat(10_000)}) {
            assertThat(ReceiptCode.read(typed)).isEmpty();
        }
    }

    @Test
    void noTwoCodesAreEqualAndNoneIsInItsOwnWords() {
        Set<String> digests = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            digests.add(ReceiptCode.random().digest());
        }
        assertThat(digests).hasSize(2000);
        assertThat(ReceiptCode.random().toString()).isEqualTo("receipt code");
    }
}
