package org.unionhome.starselection;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionhome.ballot.Ballots;
import org.unionhome.people.People;
import org.unionhome.publicnotice.Objections;
import org.unionhome.starnomination.exchange.CohortNominations;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.OpenTasks;

/** What every test of cohorts needs. */
@UnionHomeTest
abstract class SelectionTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    People people;

    @Autowired
    StarSelections selections;

    @Autowired
    CohortNominations nominations;

    @Autowired
    CohortWatch watch;

    @Autowired
    Objections objections;

    @Autowired
    private Door door;

    @Autowired
    private OpenTasks tasks;

    @Autowired
    private Ballots ballots;

    @Autowired
    private RatingDesk rating;

    SelectionCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new SelectionCases(driver, people, door, tasks, ballots, rating, selections, objections);
        driver.on(SelectionCases.MONDAY);
    }
}
