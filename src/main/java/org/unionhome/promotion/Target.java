package org.unionhome.promotion;

/** What a promotion leads to. Each has its own route of approvers, kind of vote, notice and probation. */
public enum Target {
    TEAM_LEADER,
    WORKER_TO_STAFF,
    PRINCIPAL_CLERK,
    DEPUTY_LEVEL,
    BRANCH_GENERAL_MANAGER
}
