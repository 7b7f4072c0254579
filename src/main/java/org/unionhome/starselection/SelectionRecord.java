package org.unionhome.starselection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.unionhome.starnomination.exchange.Weights;

/** What is kept of a cohort, to be read. Only {@link StarSelection} changes it. */
public abstract class SelectionRecord {

    private static final String PARENT = "star_selection";
    private static final String KEY = "position";

    @Id
    String caseNumber;

    @Version
    Integer version;

    SelectionState state;

    @Embedded.Nullable
    Plan plan;

    @Embedded.Nullable(prefix = "weight_")
    Weights weights;

    String ballotId;
    LocalDate ratingUntil;
    int ratingRound;

    @Embedded.Nullable
    CommitteeVote committeeVote;

    String reason;

    @Embedded.Nullable
    StarTerm term;

    String allowanceDocument;
    String cancelReason;

    @MappedCollection(idColumn = PARENT, keyColumn = KEY)
    List<BranchQuota> quotas = new ArrayList<>();

    @MappedCollection(idColumn = PARENT, keyColumn = KEY)
    List<Judge> judges = new ArrayList<>();

    @MappedCollection(idColumn = PARENT, keyColumn = KEY)
    List<Ranked> ranking = new ArrayList<>();

    @MappedCollection(idColumn = PARENT, keyColumn = KEY)
    List<Attendance> attendances = new ArrayList<>();

    @MappedCollection(idColumn = PARENT, keyColumn = KEY)
    List<JudgeFlag> flags = new ArrayList<>();

    @MappedCollection(idColumn = PARENT, keyColumn = KEY)
    List<Allowance> allowances = new ArrayList<>();

    @MappedCollection(idColumn = PARENT, keyColumn = KEY)
    List<MidTermCheck> checks = new ArrayList<>();

    public String caseNumber() {
        return caseNumber;
    }

    public SelectionState state() {
        return state;
    }

    public Plan plan() {
        return plan;
    }

    public Weights weights() {
        return weights;
    }

    public Optional<String> ballotId() {
        return Optional.ofNullable(ballotId);
    }

    public LocalDate ratingUntil() {
        return ratingUntil;
    }

    public int ratingRound() {
        return ratingRound;
    }

    public CommitteeVote committeeVote() {
        return committeeVote;
    }

    /** Why the list was last returned or not approved; null when it was not. */
    public String reason() {
        return reason;
    }

    /** Null before the appointment. */
    public StarTerm term() {
        return term;
    }

    public String allowanceDocument() {
        return allowanceDocument;
    }

    public String cancelReason() {
        return cancelReason;
    }

    public List<BranchQuota> quotas() {
        return List.copyOf(quotas);
    }

    public List<Judge> judges() {
        return List.copyOf(judges);
    }

    public List<Ranked> ranking() {
        return List.copyOf(ranking);
    }

    /** Who was at the last panel meeting. */
    public List<Attendance> attendances() {
        return List.copyOf(attendances);
    }

    public List<JudgeFlag> flags() {
        return List.copyOf(flags);
    }

    public List<Allowance> allowances() {
        return List.copyOf(allowances);
    }

    public List<MidTermCheck> checks() {
        return List.copyOf(checks);
    }
}
