package org.unionhome.workflow.tasklist;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Enumeration;
import java.util.Locale;

/**
 * Finds the keys by which a query asks the engine to evaluate an expression. Version 7.24.0 refuses them at the top of a query
 * but evaluates them inside {@code orQueries}, which runs code on the server; so none is let through, however deep.
 */
final class ForbiddenKeys {

    private static final JsonFactory JSON = new JsonFactory();

    private ForbiddenKeys() {}

    static boolean among(Enumeration<String> parameterNames) {
        while (parameterNames.hasMoreElements()) {
            if (isForbidden(parameterNames.nextElement())) {
                return true;
            }
        }
        return false;
    }

    /** @throws IOException when the body is not JSON from its first to its last character */
    static boolean in(byte[] json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && isForbidden(parser.currentName())) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isForbidden(String key) {
        return key.strip().toLowerCase(Locale.ROOT).endsWith("expression");
    }
}
