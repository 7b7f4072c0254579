package org.unionhome.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A form ready to be filled in: its schema in the reader's language, and the values that it may show. */
public record FormData(JsonNode schema, Map<String, Object> data) {}
