package org.unionhome.welfarerequest;

import java.util.Arrays;
import java.util.List;

/** Who must approve, in order; the route is kept as role names joined by commas. */
public record ApprovalRoute(String approvalLevel, String approvalRoute) {

    public List<String> roles() {
        return Arrays.asList(approvalRoute.split(","));
    }
}
