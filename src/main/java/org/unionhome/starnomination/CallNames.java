package org.unionhome.starnomination;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What people call somebody at work without the whole name: the surname with a word before it or after it, such as 老林, 小林, 林师傅 or
 * 林班长. It hides a little too much rather than too little.
 */
final class CallNames {

    private static final String BEFORE = "老|小|大|阿|姓";

    /** Not 工 where it begins another word: 高 is a surname, and 提高工作效率 is no person. */
    private static final String AFTER = "师傅|师父|师兄|师姐|师弟|师妹|老师|班长|组长|队长|站长|厂长|主任|经理|主管|主席|书记|科长|部长"
            + "|同志|先生|女士|劳模|姐|哥|嫂|叔|姨|伯|某某|某|总(?![是计共之结体会能在])|工(?![作人艺程序时具厂资会效期况种业夫])";

    private static final List<String> COMPOUND =
            List.of("欧阳", "上官", "司马", "诸葛", "皇甫", "尉迟", "司徒", "东方", "南宫", "令狐", "慕容", "夏侯", "端木", "公孙", "长孙", "宇文");

    private CallNames() {}

    static Pattern of(String name) {
        String surname = Pattern.quote(surname(name));
        return Pattern.compile("(?:" + BEFORE + ")\\s*" + surname + "|" + surname + "\\s*(?:" + AFTER + ")");
    }

    static String surname(String name) {
        return COMPOUND.stream()
                .filter(each -> name.startsWith(each) && name.length() > each.length())
                .findFirst()
                .orElseGet(() -> name.substring(0, name.offsetByCodePoints(0, 1)));
    }
}
