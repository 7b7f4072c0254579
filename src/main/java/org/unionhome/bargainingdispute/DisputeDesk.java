package org.unionhome.bargainingdispute;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.bargainingdispute.exchange.DisputeRequest;
import org.unionhome.bargainingdispute.exchange.Disputes;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.StartContext;

/** Opens disputes for other processes. What is disputed is handed to the start by the caller's thread, never through a form. */
@Service
class DisputeDesk implements Disputes {

    private final BargainingDisputes disputes;
    private final DisputeNotices notices;
    private final DisputeWords words;
    private final Door door;
    private final ThreadLocal<DisputeRequest> handedOver = new ThreadLocal<>();

    DisputeDesk(BargainingDisputes disputes, DisputeNotices notices, DisputeWords words, @Lazy Door door) {
        this.disputes = disputes;
        this.notices = notices;
        this.words = words;
        this.door = door;
    }

    @Override
    @Transactional
    public String open(DisputeRequest request, String actorId) {
        disputes.requireNone(request);
        handedOver.set(request);
        try {
            String number = door.start(actorId, "bargaining-dispute", Map.of(), null);
            notices.opened(disputes.require(number));
            return number;
        } finally {
            handedOver.remove();
        }
    }

    @Override
    @Transactional
    public void withdraw(String bargainingNumber) {
        disputes.deadlock(bargainingNumber).ifPresent(dispute -> {
            String reason = words.official("text.bargainingOver");
            disputes.change(dispute.caseNumber(), each -> each.withdrawn(reason));
            door.correlate(dispute.caseNumber(), "bargaining-dispute.disputeWithdrawn");
        });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> running(String bargainingNumber) {
        return disputes.running(bargainingNumber).map(BargainingDispute::caseNumber);
    }

    /** @throws Refusal when nobody handed a dispute over: it is not started by hand */
    void start(StartContext start) {
        DisputeRequest request = handedOver.get();
        if (request == null) {
            throw new Refusal("bargaining-dispute.refusal.onlyByOthers");
        }
        String number = start.openCase(
                start.actor(), BargainingDispute.firstState(request).name());
        disputes.add(BargainingDispute.open(number, request));
    }
}
