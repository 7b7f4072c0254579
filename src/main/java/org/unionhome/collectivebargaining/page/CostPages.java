package org.unionhome.collectivebargaining.page;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.Refusal;
import org.unionhome.collectivebargaining.cost.CostModel;
import org.unionhome.collectivebargaining.cost.Payroll;
import org.unionhome.collectivebargaining.cost.Scenario;
import org.unionhome.collectivebargaining.cost.Scenarios;
import org.unionhome.collectivebargaining.cost.WageData;
import org.unionhome.collectivebargaining.table.Seat;
import org.unionhome.collectivebargaining.table.SideOffer;
import org.unionhome.collectivebargaining.table.TableReader;
import org.unionhome.portal.NotFound;
import org.unionhome.portal.PageWords;

/** What offers cost: change a number and see it at once. Numbers are posted, so that no address or log keeps them. */
@Controller
class CostPages {

    private static final String PAGES = "processes/collective-bargaining/pages/";

    private final TableAccess access;
    private final TableReader reader;
    private final WageData wages;
    private final Scenarios scenarios;
    private final CostResult results;
    private final MoneyWords money;
    private final TableAnswers answers;
    private final PageWords words;

    CostPages(
            TableAccess access,
            TableReader reader,
            WageData wages,
            Scenarios scenarios,
            CostResult results,
            MoneyWords money,
            TableAnswers answers,
            PageWords words) {
        this.access = access;
        this.reader = reader;
        this.wages = wages;
        this.scenarios = scenarios;
        this.results = results;
        this.money = money;
        this.answers = answers;
        this.words = words;
    }

    /** Begins with what the reader's side has on the table, or with one of its scenarios. */
    @GetMapping("/bargaining/{number}/cost")
    String cost(
            @PathVariable String number,
            @RequestParam(required = false) Long scenario,
            Principal principal,
            Model model) {
        Seat seat = access.seat(principal.getName(), number);
        Optional<Payroll> payroll = wages.find(number);
        WhatIf first = scenario == null
                ? new WhatIf(
                        payroll.map(Payroll::startMonth).orElse(1),
                        SideOffer.of(seat.side(), reader.talks(number)).wagesOnly())
                : scenarios.of(number, seat.side()).stream()
                        .filter(kept -> kept.id() == scenario)
                        .findFirst()
                        .map(kept -> new WhatIf(kept.startMonth(), kept.terms()))
                        .orElseThrow(NotFound::new);
        return page(seat, payroll, first, model);
    }

    private String page(Seat seat, Optional<Payroll> payroll, WhatIf whatIf, Model model) {
        model.addAttribute("number", seat.caseNumber());
        model.addAttribute("side", words.say("collective-bargaining.table.side." + seat.side()));
        model.addAttribute("fields", whatIf.fields());
        model.addAttribute("startMonth", whatIf.startMonth());
        model.addAttribute("months", IntStream.rangeClosed(1, 12).toArray());
        model.addAttribute("supplied", payroll.isPresent());
        payroll.ifPresent(known -> {
            model.addAttribute("bands", bands(known));
            model.addAttribute("budget", money.exact(known.budget()));
            model.addAttribute(
                    "insurance", money.percent(known.insuranceFactor().movePointRight(2)));
            model.addAttribute("result", result(seat.caseNumber(), known, whatIf));
            model.addAttribute("scenarios", kept(seat, known));
        });
        return PAGES + "cost";
    }

    private CostViews.Result result(String number, Payroll payroll, WhatIf whatIf) {
        return results.of(number, payroll.from(whatIf.startMonth()), whatIf.terms());
    }

    private List<CostViews.BandLine> bands(Payroll payroll) {
        return payroll.bands().stream()
                .map(band -> new CostViews.BandLine(
                        results.group(band.group()), band.headcount(), money.exact(band.monthlyWage())))
                .toList();
    }

    private List<CostViews.ScenarioLine> kept(Seat seat, Payroll payroll) {
        return scenarios.of(seat.caseNumber(), seat.side()).stream()
                .map(kept -> line(kept, payroll))
                .toList();
    }

    private CostViews.ScenarioLine line(Scenario kept, Payroll payroll) {
        return new CostViews.ScenarioLine(
                kept.id(),
                kept.title(),
                words.say(
                        "collective-bargaining.cost.terms",
                        money.percent(kept.frontline().percent()),
                        money.percent(kept.secondLine().percent()),
                        kept.startMonth()),
                money.rough(CostModel.of(payroll.from(kept.startMonth()), kept.terms())
                        .total()
                        .thisYearInsured()),
                "/bargaining/" + kept.bargaining() + "/cost?scenario=" + kept.id());
    }

    /** The result while somebody types; the whole page for a browser without scripts. */
    @PostMapping("/bargaining/{number}/cost/what-if")
    String whatIf(
            @PathVariable String number,
            @RequestParam Map<String, String> sent,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Principal principal,
            Model model) {
        Seat seat = access.seat(principal.getName(), number);
        Payroll payroll = wages.find(number).orElseThrow(NotFound::new);
        try {
            WhatIf whatIf = WhatIf.of(sent, payroll.startMonth());
            if (htmx == null) {
                return page(seat, Optional.of(payroll), whatIf, model);
            }
            model.addAttribute("result", result(number, payroll, whatIf));
        } catch (Refusal refusal) {
            model.addAttribute("result", results.problem(words.say(refusal)));
        }
        return PAGES + "cost-result :: result";
    }

    @PostMapping("/bargaining/{number}/cost/scenarios")
    String save(
            @PathVariable String number,
            @RequestParam Map<String, String> sent,
            Principal principal,
            RedirectAttributes redirect) {
        Seat seat = access.seat(principal.getName(), number);
        int usual = wages.find(number).orElseThrow(NotFound::new).startMonth();
        return answers.after(redirect, "redirect:/bargaining/" + number + "/cost", () -> {
            WhatIf whatIf = WhatIf.of(sent, usual);
            scenarios.save(
                    number, seat.side(), seat.personId(), sent.get("title"), whatIf.startMonth(), whatIf.terms());
            return words.say("collective-bargaining.said.scenarioKept");
        });
    }

    @PostMapping("/bargaining/{number}/cost/scenarios/{id}/remove")
    String remove(
            @PathVariable String number, @PathVariable long id, Principal principal, RedirectAttributes redirect) {
        Seat seat = access.seat(principal.getName(), number);
        return answers.after(redirect, "redirect:/bargaining/" + number + "/cost", () -> {
            scenarios.remove(number, seat.side(), id);
            return words.say("collective-bargaining.said.removed");
        });
    }
}
