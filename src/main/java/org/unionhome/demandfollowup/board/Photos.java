package org.unionhome.demandfollowup.board;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionhome.demandfollowup.PublicPicture;

/** The photos of milestones, drawn anew for the board. The last ones are kept in memory, as they are published. */
@Component("milestonePhotos")
class Photos {

    private static final int KEPT = 40;

    private final DemandReader demands;
    private final Map<UUID, byte[]> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    Photos(DemandReader demands) {
        this.demands = demands;
    }

    /** One at a time: a large photo takes much memory while it is drawn. */
    synchronized Optional<DemandReader.Photo> find(String number, UUID id) {
        Optional<String> type = demands.photoType(number, id);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        byte[] known = drawn.get(id);
        Optional<byte[]> content =
                known != null ? Optional.of(known) : PublicPicture.of(demands.photoFile(id), type.get());
        content.ifPresent(bytes -> drawn.put(id, bytes));
        return content.map(bytes -> new DemandReader.Photo(type.get(), bytes));
    }
}
