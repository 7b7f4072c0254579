package org.unionhome.workflow.tasklist;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The calls to the web apps' REST interface which are answered at all. It is the whole engine API, of which the Tasklist needs
 * a few dozen calls; what is not listed here does not exist for anybody, administrators included.
 */
final class EnginePaths {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default";
    private static final String ID = "/[^/]+";

    private static final List<Call> OFFICER = List.of(
            new Call("GET", "/camunda/api/engine/engine/?"),
            new Call("GET", "/camunda/api/admin/auth/user/default"),
            new Call("GET", "/camunda/api/tasklist/plugin/[^/]+/static/.+"),
            engine("GET", "/user" + ID + "/profile"),
            engine("GET", "/identity/groups"),
            engine("GET", "/group(/count)?"),
            engine("GET", "/authorization/check"),
            engine("GET|OPTIONS", "/filter(/count)?"),
            engine("GET|OPTIONS", "/filter" + ID),
            engine("GET|POST", "/filter" + ID + "/(list|count)"),
            engine("GET", "/task(/count)?"),
            engine("GET", "/task" + ID),
            engine("GET", "/task" + ID + "/(form|deployed-form|rendered-form|form-variables|comment|identity-links)"),
            engine("POST", "/task" + ID + "/(claim|unclaim|submit-form)"),
            engine("GET", "/history/(user-operation|task)(/count)?"),
            engine("GET", "/process-definition(/count)?"),
            engine("GET", "/process-definition" + ID),
            engine("GET", "/process-definition/key" + ID),
            engine("GET", definition("xml|diagram|startForm|deployed-start-form|rendered-form|form-variables")),
            engine("POST", definition("submit-form")));

    /**
     * What running the engine needs: definitions, deployments, figures, jobs and incidents. Whose case it is, which number it has
     * and who did what in it is not among that, so no instance, task, variable or history is: a confidential raiser is an assignee
     * there, and an accused administrator would find the accusation.
     */
    private static final List<Call> ADMINISTRATOR = List.of(
            new Call("GET|OPTIONS", "/camunda/api/(admin|tasklist|welcome)/.+"),
            new Call("GET", "/camunda/api/cockpit/plugin/[^/]+/static/.+"),
            new Call("GET", COCKPIT + "/process-definition/statistics(-count)?"),
            new Call("GET|POST", COCKPIT + "/process-definition" + ID + "/called-process-definitions"),
            new Call("GET|POST", COCKPIT + "/incident(/count)?"),
            engine(
                    "GET|OPTIONS",
                    "/(process-definition|decision-definition|decision-requirements-definition|deployment)(/.+)?"),
            engine("GET|OPTIONS", "/(job|job-definition|incident|batch|metrics|user|group|tenant|identity)(/.+)?"),
            engine("GET|OPTIONS", "/(version|schema/log|telemetry/.+|case-definition/count|history/cleanup/.+)"),
            engine("POST", "/(job|job-definition)(/count)?"),
            engine("PUT", "/job" + ID + "/retries"),
            engine("POST", "/job/retries"),
            engine("PUT", "/job-definition" + ID + "/retries"));

    private EnginePaths() {}

    static boolean isOpen(String method, String path, boolean administrator) {
        Stream<Call> calls = administrator ? Stream.concat(OFFICER.stream(), ADMINISTRATOR.stream()) : OFFICER.stream();
        return calls.anyMatch(call -> call.matches(method, path));
    }

    private static String definition(String what) {
        return "/process-definition(/key)?" + ID + "/(" + what + ")";
    }

    private static Call engine(String methods, String path) {
        return new Call(methods, ENGINE + path);
    }

    private record Call(Pattern methods, Pattern path) {

        Call(String methods, String path) {
            this(Pattern.compile(methods), Pattern.compile(path));
        }

        boolean matches(String method, String requested) {
            return methods.matcher(method).matches() && path.matcher(requested).matches();
        }
    }
}
