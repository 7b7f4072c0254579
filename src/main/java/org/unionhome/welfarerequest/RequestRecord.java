package org.unionhome.welfarerequest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.unionhome.Refusal;

/** What is stored of a welfare request, and the questions it answers. Only {@link WelfareRequest} changes it. */
abstract class RequestRecord {

    @Id
    String caseNumber;

    @Version
    Integer version;

    RequestType type;
    RequestState state;
    String applicantId;
    String filedBy;

    @Embedded.Nullable
    Claim claim;

    @Embedded.Nullable
    Urgency urgency;

    @Embedded.Nullable
    Household household;

    @MappedCollection(idColumn = "welfare_request", keyColumn = "position")
    List<FamilyMember> familyMembers = new ArrayList<>();

    @Embedded.Nullable
    Account account;

    @Embedded.Nullable
    Screening screening;

    String returnReason;
    String checkedBy;
    String checkedFor;

    @Embedded.Nullable
    Visit visit;

    @Embedded.Nullable
    IncomeCheck incomeCheck;

    @Embedded.Nullable
    Classification classification;

    @Embedded.Nullable
    ApprovalRoute route;

    int approvalRound;

    @MappedCollection(idColumn = "welfare_request", keyColumn = "position")
    List<Approval> approvals = new ArrayList<>();

    BigDecimal approvedCny;

    @Embedded.Nullable
    Payment payment;

    LocalDate receivedOn;
    String recoveryReference;
    LocalDate reviewDue;

    public String caseNumber() {
        return caseNumber;
    }

    public RequestType type() {
        return type;
    }

    public RequestState state() {
        return state;
    }

    public String applicantId() {
        return applicantId;
    }

    public String filedBy() {
        return filedBy;
    }

    public Claim claim() {
        return claim;
    }

    public Urgency urgency() {
        return urgency;
    }

    public Household household() {
        return household;
    }

    public List<FamilyMember> familyMembers() {
        return List.copyOf(familyMembers);
    }

    /** The account, or null when none was given. */
    public Account account() {
        return account;
    }

    public Screening screening() {
        return screening;
    }

    public String returnReason() {
        return returnReason;
    }

    public Visit visit() {
        return visit;
    }

    public IncomeCheck incomeCheck() {
        return incomeCheck;
    }

    public Classification classification() {
        return classification;
    }

    public ApprovalRoute route() {
        return route;
    }

    public List<Approval> approvals() {
        return List.copyOf(approvals);
    }

    /** The signatures since the request was last sent on its approval route. */
    public List<Approval> thisRound() {
        return approvals.stream()
                .filter(approval -> approval.round() == approvalRound)
                .toList();
    }

    /** The role whose turn it is; null when all have signed. */
    public String nextApprover() {
        int signed = thisRound().size();
        return signed < route.roles().size() ? route.roles().get(signed) : null;
    }

    /** What is to be paid or was paid; null before it is decided. */
    public BigDecimal approvedCny() {
        return approvedCny;
    }

    public Payment payment() {
        return payment;
    }

    public boolean isPaid() {
        return payment != null;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate reviewDue() {
        return reviewDue;
    }

    /** Declared household income a month. */
    public BigDecimal declaredIncome() {
        return familyMembers.stream().map(FamilyMember::monthlyIncomeCny).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Income, health and costs of a household are kept only where they decide something: for aid. */
    final void declare(Claim newClaim, Household newHousehold, List<FamilyMember> members, Account newAccount) {
        claim = newClaim;
        household = type.isAid() ? newHousehold : Household.NOT_ASKED;
        familyMembers = new ArrayList<>(type.isAid() ? members : List.of());
        account = newAccount == null ? account : newAccount;
    }

    final void move(RequestState to, RequestState from) {
        require(from);
        state = to;
    }

    final void require(RequestState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw wrongState();
        }
    }

    final void requireWithdrawable() {
        if (isPaid()) {
            throw new Refusal("welfare-request.refusal.alreadyPaid");
        }
        if (state.isEnd()) {
            throw wrongState();
        }
    }

    final Refusal wrongState() {
        return new Refusal(
                "welfare-request.refusal.wrongState",
                new DefaultMessageSourceResolvable("welfare-request.state." + state));
    }
}
