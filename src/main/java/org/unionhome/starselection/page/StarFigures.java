package org.unionhome.starselection.page;

import java.time.LocalDate;
import java.util.function.ToLongBiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionhome.cases.BoardFigure;
import org.unionhome.starselection.CohortReport;

/** The numbers of stars on the public board, by the day of their appointment. */
@Configuration(proxyBeanMethods = false)
class StarFigures {

    @Bean
    BoardFigure figureOfStars(CohortReport report) {
        return new Figure("star-selection.figure.stars", report::stars);
    }

    @Bean
    BoardFigure figureOfCohorts(CohortReport report) {
        return new Figure("star-selection.figure.cohorts", report::cohorts);
    }

    @Bean
    BoardFigure figureOfLatestStars(CohortReport report) {
        return new Figure("star-selection.figure.latest", report::starsOfLatest);
    }

    private record Figure(String textKey, ToLongBiFunction<LocalDate, LocalDate> counter) implements BoardFigure {

        @Override
        public long count(LocalDate from, LocalDate to) {
            return counter.applyAsLong(from, to);
        }

        @Override
        public String href(LocalDate from, LocalDate to) {
            return "/board/stars";
        }
    }
}
