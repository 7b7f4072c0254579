package org.unionhome.collectivebargaining.page;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionhome.collectivebargaining.Topic;
import org.unionhome.collectivebargaining.cost.PayGroup;
import org.unionhome.collectivebargaining.table.Measure;
import org.unionhome.collectivebargaining.table.Seat;
import org.unionhome.collectivebargaining.table.TableReader;

/** The table as a page: the board, and the drawer of one clause. */
@Controller
class TablePages {

    private static final String PAGES = "processes/collective-bargaining/pages/";

    private final TableAccess access;
    private final BoardWords board;
    private final DrawerWords drawer;
    private final TableReader reader;

    TablePages(TableAccess access, BoardWords board, DrawerWords drawer, TableReader reader) {
        this.access = access;
        this.board = board;
        this.drawer = drawer;
        this.reader = reader;
    }

    /** With htmx only the drawer is fetched; without it the same address is the whole page with the drawer in it. */
    @GetMapping("/bargaining/{number}/table")
    String table(
            @PathVariable String number,
            @RequestParam(required = false) Integer clause,
            @RequestHeader(name = "HX-Target", required = false) String target,
            Principal principal,
            Model model) {
        Optional<Seat> seat = access.look(principal.getName(), number);
        model.addAttribute("number", number);
        model.addAttribute("seat", seat.orElse(null));
        if (clause != null) {
            model.addAttribute("drawer", drawer.of(number, clause, seat));
        }
        if ("drawer".equals(target) && clause != null) {
            return PAGES + "clause :: drawer";
        }
        whole(number, seat, model);
        return PAGES + "table";
    }

    private void whole(String number, Optional<Seat> seat, Model model) {
        model.addAttribute("board", board.of(number, seat));
        model.addAttribute("bundles", board.bundles(number, seat));
        model.addAttribute("untouched", reader.untouched(number).size());
        model.addAttribute("phase", reader.phase(number));
        model.addAttribute("drafts", seat.map(drawer::drafts).orElse(List.of()));
        model.addAttribute("notes", seat.map(own -> drawer.notes(own, null)).orElse(List.of()));
        model.addAttribute("topics", Topic.values());
        model.addAttribute("measures", Measure.values());
        model.addAttribute("groups", PayGroup.values());
    }

    /** The board anew once somebody has moved; nothing while all is as it was. */
    @GetMapping("/bargaining/{number}/table/board")
    String board(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String seen,
            Principal principal,
            HttpServletResponse response,
            Model model) {
        Optional<Seat> seat = access.look(principal.getName(), number);
        if (board.version(number).equals(seen)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return null;
        }
        model.addAttribute("number", number);
        model.addAttribute("seat", seat.orElse(null));
        model.addAttribute("board", board.of(number, seat));
        model.addAttribute("bundles", board.bundles(number, seat));
        return PAGES + "table-board :: board";
    }

    /** What an amount would mean, while it is typed. */
    @PostMapping("/bargaining/{number}/table/clauses/{clause}/preview")
    String preview(
            @PathVariable String number,
            @PathVariable int clause,
            @RequestParam(defaultValue = "") String amount,
            Principal principal,
            Model model) {
        Seat seat = access.seat(principal.getName(), number);
        model.addAttribute("preview", drawer.preview(seat, clause, amount));
        return PAGES + "clause :: preview";
    }
}
