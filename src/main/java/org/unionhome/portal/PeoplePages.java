package org.unionhome.portal;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionhome.people.People;

/** Finds a person whose roles are to be changed. A search is posted: a name has no place in an address. */
@Controller
class PeoplePages {

    /** One line of the list. */
    public record PersonRow(String id, String name, String unit, String roles, boolean active) {}

    private record Found(String id, String name, String unit, String unitEn, boolean active) {}

    private static final int SHOWN = 50;

    private final JdbcClient db;
    private final People people;
    private final PageWords words;
    private final Moments moments;

    PeoplePages(JdbcClient db, People people, PageWords words, Moments moments) {
        this.db = db;
        this.people = people;
        this.words = words;
        this.moments = moments;
    }

    @GetMapping("/admin/people")
    String list(Principal principal, Model model) {
        return show(principal, "", model);
    }

    @PostMapping("/admin/people")
    String search(Principal principal, @RequestParam(name = "words", defaultValue = "") String wanted, Model model) {
        return show(principal, wanted.replace("\u0000", "").strip(), model);
    }

    private String show(Principal principal, String wanted, Model model) {
        Access.require(people.entitlements(principal.getName()), Access.MANAGE_PEOPLE);
        List<Found> found = find(wanted);
        Map<String, String> roles = roles(found.stream().map(Found::id).collect(Collectors.toSet()));
        model.addAttribute("words", wanted);
        model.addAttribute("cut", found.size() > SHOWN);
        model.addAttribute(
                "people",
                found.stream()
                        .limit(SHOWN)
                        .map(each -> new PersonRow(
                                each.id(),
                                each.name(),
                                words.isEnglish() ? each.unitEn() : each.unit(),
                                roles.getOrDefault(each.id(), words.say("portal.role.member")),
                                each.active()))
                        .toList());
        return "admin/people";
    }

    /** Without words, those who hold a role come first. */
    private List<Found> find(String wanted) {
        return db.sql(
                        "select p.id, p.name, u.name as unit, u.name_en as unit_en, p.active from person p join unit u on u.code = p.unit_code"
                                + " where (p.active or :like <> '%%') and (p.name ilike :like or p.id ilike :like or u.name ilike :like or u.name_en ilike :like)"
                                + " order by not p.active, not exists (select 1 from role_grant g where g.person_id = p.id"
                                + "   and (g.valid_to is null or g.valid_to >= :today)), p.id limit :limit")
                .param("like", "%" + wanted.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("today", moments.today())
                .param("limit", SHOWN + 1)
                .query(Found.class)
                .list();
    }

    private Map<String, String> roles(Set<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return db
                .sql("select person_id, role from role_grant where person_id in (:ids) and valid_from <= :today"
                        + " and (valid_to is null or valid_to >= :today) order by id")
                .param("ids", ids)
                .param("today", moments.today())
                .query((row, i) -> Map.entry(row.getString(1), words.role(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a + words.say("portal.comma") + b));
    }
}
