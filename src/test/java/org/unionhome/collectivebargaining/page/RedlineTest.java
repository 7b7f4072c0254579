package org.unionhome.collectivebargaining.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.collectivebargaining.page.Redline.Change.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionhome.collectivebargaining.page.Redline.Piece;

/** What a draft changes is marked by characters, but a number is one thing. */
class RedlineTest {

    @Test
    void aNumberIsReplacedAsAWhole() {
        assertThat(Redline.between("工资增长8.5%，从四月起。", "工资增长12%，从四月起。"))
                .containsExactly(
                        new Piece(SAME, "工资增长"),
                        new Piece(DELETED, "8.5"),
                        new Piece(INSERTED, "12"),
                        new Piece(SAME, "%，从四月起。"));
    }

    @Test
    void whatIsNewAndWhatGoesIsMarkedWhole() {
        assertThat(Redline.between(null, "新增条款")).containsExactly(new Piece(INSERTED, "新增条款"));
        assertThat(Redline.between("旧条款", "")).containsExactly(new Piece(DELETED, "旧条款"));
        assertThat(Redline.between("没有变化", "没有变化")).isEqualTo(List.of(new Piece(SAME, "没有变化")));
    }

    @Test
    void bothTextsCanBeReadFromThePieces() {
        String before = "职工年休假不少于5天，企业统筹安排。";
        String after = "工作满一年的职工年休假不少于7天，由职工申请、企业统筹安排。";
        List<Piece> pieces = Redline.between(before, after);

        assertThat(text(pieces, INSERTED)).isEqualTo(before);
        assertThat(text(pieces, DELETED)).isEqualTo(after);
    }

    private static String text(List<Piece> pieces, Redline.Change without) {
        return pieces.stream()
                .filter(piece -> piece.change() != without)
                .map(Piece::text)
                .reduce("", String::concat);
    }
}
