package org.unionhome.collectivebargaining;

import java.util.List;
import org.unionhome.cases.Fact;

/** Lines on the page of a case; each part of the process has its own bean, in the order of {@code @Order}. */
public interface PageLines {

    /** Adds what this onlooker may read, and nothing that is for the other side only. */
    void add(List<Fact> facts, CollectiveBargaining bargaining, Onlooker who);
}
