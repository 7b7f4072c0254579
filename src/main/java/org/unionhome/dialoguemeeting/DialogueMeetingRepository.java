package org.unionhome.dialoguemeeting;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Stores meetings; go through {@link DialogueMeetings}, which keeps the case file in step. */
interface DialogueMeetingRepository extends ListCrudRepository<DialogueMeeting, String> {

    List<DialogueMeeting> findByState(MeetingState state);

    List<DialogueMeeting> findByStateIn(Collection<MeetingState> states);
}
