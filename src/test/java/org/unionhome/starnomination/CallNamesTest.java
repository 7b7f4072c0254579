package org.unionhome.starnomination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as the name of somebody who is not called by their whole name. */
class CallNamesTest {

    @ParameterizedTest
    @CsvSource({
        "林小禾, 林师傅带徒弟, true",
        "林小禾, 大家叫他老林, true",
        "林小禾, 小林肯学, true",
        "林小禾, 林 班长说, true",
        "林小禾, 林姐改了闸口, true",
        "林小禾, 林工画的图, true",
        "林小禾, 林业大学毕业, false",
        "林小禾, 防护林改造, false",
        "高远, 提高工作效率, false",
        "高远, 高工审的图, true",
        "欧阳雪, 欧阳师傅, true",
        "欧阳雪, 老欧阳, true",
        "欧阳雪, 欧洲标准, false",
    })
    void aSurnameWithAWordOfTheWorkshopIsAName(String name, String text, boolean found) {
        assertThat(CallNames.of(name).matcher(text).find()).isEqualTo(found);
    }
}
