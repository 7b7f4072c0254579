package org.unionhome.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.Refusal;
import org.unionhome.cases.PublicPage;
import org.unionhome.people.DemoUnion;
import org.unionhome.server.BoardSwitch;
import org.unionhome.server.DemoMode;
import org.unionhome.server.login.Account;
import org.unionhome.server.login.LoginProblems;
import org.unionhome.server.login.Passwords;

/** Log-in, and the change of one's own password. */
@Controller
class LoginPage {

    /** A demo account that a tap fills in. */
    public record DemoAccount(String id, String name, String role, String password) {}

    private static final List<String> FIELDS = List.of("current", "fresh", "repeat");

    private final LoginProblems problems;
    private final Passwords passwords;
    private final DemoMode demo;
    private final DemoUnion union;
    private final BoardSwitch boardSwitch;
    private final List<PublicPage> visitorPages;
    private final PageWords words;

    LoginPage(
            LoginProblems problems,
            Passwords passwords,
            DemoMode demo,
            DemoUnion union,
            BoardSwitch boardSwitch,
            List<PublicPage> visitorPages,
            PageWords words) {
        this.problems = problems;
        this.passwords = passwords;
        this.demo = demo;
        this.union = union;
        this.boardSwitch = boardSwitch;
        this.visitorPages = visitorPages;
        this.words = words;
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Principal principal, Model model) {
        if (principal != null) {
            return "redirect:/";
        }
        model.addAttribute("problem", problems.sentence(request).orElse(null));
        model.addAttribute("boardOpen", boardSwitch.open());
        model.addAttribute("visitorPages", visitorPages);
        model.addAttribute("accounts", demo.active() ? demoAccounts() : List.of());
        return "login";
    }

    private List<DemoAccount> demoAccounts() {
        return union.accounts().stream()
                .map(account ->
                        new DemoAccount(account.id(), account.name(), words.role(account.role()), DemoUnion.PASSWORD))
                .toList();
    }

    @GetMapping("/password")
    String password(Authentication person, Model model) {
        model.addAttribute("fields", FIELDS);
        model.addAttribute("forced", isForced(person));
        model.asMap().putIfAbsent("errors", Map.of());
        return "password";
    }

    private static boolean isForced(Authentication person) {
        return person.getPrincipal() instanceof Account account && account.mustChangePassword();
    }

    /** Passwords are the one thing that is not kept when something was wrong. */
    @PostMapping("/password")
    String change(
            Principal principal,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String repeat,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            passwords.change(principal.getName(), new Passwords.Change(current, fresh, repeat), request, response);
        } catch (Refusal refusal) {
            redirect.addFlashAttribute("errors", refusal.fields());
            return "redirect:/password";
        }
        redirect.addFlashAttribute("said", words.say("portal.password.saved"));
        return "redirect:/";
    }
}
