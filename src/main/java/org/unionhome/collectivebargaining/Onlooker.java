package org.unionhome.collectivebargaining;

import java.util.Optional;

/**
 * In which right somebody looks at a case.
 *
 * @param side whose private papers they may see
 * @param shared whether they may see what both sides may see: either side, the recorder, auditors
 * @param authority whether they look at it for the labour authority, which sees the contract under review
 */
public record Onlooker(Optional<Side> side, boolean shared, boolean authority) {

    public boolean isOf(Side one) {
        return side.filter(one::equals).isPresent();
    }
}
