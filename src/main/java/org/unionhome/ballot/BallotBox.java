package org.unionhome.ballot;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/**
 * The box in memory: as many places as there are electors, empty ones like full ones, so that it is as large on the first day as
 * on the last. A place holds the digest of a receipt and the index of the choice for each item. Whenever the box is written its
 * places are in a new order of chance.
 */
final class BallotBox {

    private static final int DIGEST_BYTES = 32;
    private static final byte FULL = 1;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final List<byte[]> places = new ArrayList<>();
    private final int items;

    private BallotBox(int items) {
        this.items = items;
    }

    static BallotBox empty(int electors, int items) {
        BallotBox box = new BallotBox(items);
        for (int i = 0; i < electors; i++) {
            box.places.add(new byte[box.size()]);
        }
        return box;
    }

    static BallotBox read(byte[] plain, int items) {
        BallotBox box = new BallotBox(items);
        for (int at = 0; at < plain.length; at += box.size()) {
            box.places.add(Arrays.copyOfRange(plain, at, at + box.size()));
        }
        return box;
    }

    private int size() {
        return 1 + DIGEST_BYTES + items;
    }

    /** @param choices the index of the choice for each item, in the order of the paper */
    void put(String digest, byte[] choices) {
        byte[] place = places.stream()
                .filter(each -> each[0] != FULL)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("more papers than electors"));
        place[0] = FULL;
        System.arraycopy(HexFormat.of().parseHex(digest), 0, place, 1, DIGEST_BYTES);
        System.arraycopy(choices, 0, place, 1 + DIGEST_BYTES, items);
    }

    byte[] bytes() {
        Collections.shuffle(places, CHANCE);
        byte[] all = new byte[places.size() * size()];
        for (int i = 0; i < places.size(); i++) {
            System.arraycopy(places.get(i), 0, all, i * size(), size());
        }
        return all;
    }

    boolean holds(String digest) {
        return receipts().contains(digest);
    }

    /** Digests of all receipts, in the order of the alphabet. */
    List<String> receipts() {
        return full().stream()
                .map(place -> HexFormat.of().formatHex(place, 1, 1 + DIGEST_BYTES))
                .sorted()
                .toList();
    }

    int papers() {
        return full().size();
    }

    /** How often each choice was made for an item. */
    int[] tally(int item, int choices) {
        int[] counts = new int[choices];
        full().forEach(place -> counts[place[1 + DIGEST_BYTES + item]]++);
        return counts;
    }

    private List<byte[]> full() {
        return places.stream().filter(place -> place[0] == FULL).toList();
    }
}
