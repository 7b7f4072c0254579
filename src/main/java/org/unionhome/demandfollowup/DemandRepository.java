package org.unionhome.demandfollowup;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Stores demands; go through {@link Demands}, which keeps the case file in step. */
interface DemandRepository extends ListCrudRepository<Demand, String> {

    List<Demand> findByMeetingNumberOrderByCaseNumber(String meetingNumber);

    List<Demand> findByMergedIntoOrderByCaseNumber(String mainNumber);

    List<Demand> findByLinkedCaseOrderByCaseNumber(String linkedNumber);
}
