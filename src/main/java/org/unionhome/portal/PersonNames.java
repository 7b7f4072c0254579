package org.unionhome.portal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** PersonNames of persons for lists, all of a page in one query. */
@Repository
class PersonNames {

    private final JdbcClient db;

    PersonNames(JdbcClient db) {
        this.db = db;
    }

    /** Name by id; whoever is unknown is missing. */
    Map<String, String> of(Collection<String> ids) {
        List<String> wanted = ids.stream().filter(Objects::nonNull).distinct().toList();
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return db
                .sql("select id, name from person where id in (:ids)")
                .param("ids", wanted)
                .query((row, i) -> Map.entry(row.getString("id"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    String of(String id) {
        return of(List.of(id)).getOrDefault(id, id);
    }
}
