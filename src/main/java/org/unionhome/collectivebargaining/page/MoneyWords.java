package org.unionhome.collectivebargaining.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.table.AmountWords;
import org.unionhome.collectivebargaining.table.Measure;
import org.unionhome.portal.PageWords;

/** Money as people read it: to the cent where it is reckoned with, in ten thousands where it is glanced at. */
@Component
class MoneyWords {

    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    private final PageWords words;
    private final AmountWords amounts;

    MoneyWords(PageWords words, AmountWords amounts) {
        this.words = words;
        this.amounts = amounts;
    }

    /** 814,320.00 yuan. */
    String exact(BigDecimal money) {
        return words.say("collective-bargaining.money", format("#,##0.00", money));
    }

    /** 81.43 ten thousand yuan; whole yuan in English, which has no such word. */
    String rough(BigDecimal money) {
        if (words.isEnglish()) {
            return words.say("collective-bargaining.money", format("#,##0", money));
        }
        return words.say("collective-bargaining.money.rough", format("#,##0.00", money.movePointLeft(4)));
    }

    String percent(BigDecimal percent) {
        return words.say("collective-bargaining.measure.PERCENT", AmountWords.plain(percent));
    }

    String amount(Measure measure, BigDecimal amount) {
        return amounts.say(measure, amount, PageWords.locale());
    }

    /** How far apart: percent differ by points. */
    String apart(Measure measure, BigDecimal gap) {
        return measure == Measure.PERCENT
                ? words.say("collective-bargaining.table.points", AmountWords.plain(gap.abs()))
                : amount(measure, gap.abs());
    }

    private static String format(String pattern, BigDecimal number) {
        DecimalFormat format = new DecimalFormat(pattern, SYMBOLS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
