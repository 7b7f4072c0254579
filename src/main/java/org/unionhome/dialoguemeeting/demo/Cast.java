package org.unionhome.dialoguemeeting.demo;

import org.springframework.stereotype.Component;
import org.unionhome.people.People;

/** Who holds the offices of the demo union. */
@Component
class Cast {

    private final People people;

    Cast(People people) {
        this.people = people;
    }

    String officer() {
        return holder("unionOfficer");
    }

    String chairman() {
        return holder("chairman");
    }

    String unionChair() {
        return holder("unionChair");
    }

    private String holder(String role) {
        return people.holders(role).get(0).id();
    }
}
