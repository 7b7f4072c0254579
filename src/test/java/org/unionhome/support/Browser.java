package org.unionhome.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionhome.people.DemoUnion;

/** One person's browser, as far as HTTP goes: keeps cookies, follows nothing by itself, sends what the pages' scripts would send. */
public class Browser {

    public static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String JSON = "application/json";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String origin;

    public Browser(int port) {
        this.origin = "http://localhost:" + port;
    }

    /** A browser in which this demo account is logged in. */
    public static Browser of(String account, int port) {
        Browser browser = new Browser(port);
        HttpResponse<String> answer = browser.logIn(account, DemoUnion.PASSWORD);
        if (!answer.headers().firstValue("Location").orElse("").endsWith("/")) {
            throw new AssertionError(account + " could not log in: " + answer.statusCode() + " "
                    + answer.headers().map());
        }
        return browser;
    }

    public HttpResponse<String> logIn(String account, String password) {
        page("/login");
        return form("/login", Map.of("username", account, "password", password));
    }

    public HttpResponse<String> page(String path) {
        return send(request(path).header("Accept", "text/html").GET());
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", JSON).GET());
    }

    /** A form of our own pages, with the CSRF token of this browser. */
    public HttpResponse<String> form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", cookie("union-home-csrf", "/").orElse(""))
                .POST(BodyPublishers.ofString(body)));
    }

    /** A call of the web apps' scripts to the engine, with the web apps' own token. */
    public HttpResponse<String> engine(String method, String path, String json) {
        get(ENGINE + "/process-definition/count"); // hands out the token, as the first call of the Tasklist does
        return call(
                method, ENGINE + path, json, cookie("XSRF-TOKEN", "/camunda").orElse(""));
    }

    public HttpResponse<String> call(String method, String path, String json, String token) {
        HttpRequest.Builder request = request(path).header("Accept", JSON).header("X-XSRF-TOKEN", token);
        return send(
                json == null
                        ? request.method(method, BodyPublishers.noBody())
                        : request.header("Content-Type", JSON).method(method, BodyPublishers.ofString(json)));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path)).timeout(Duration.ofSeconds(30));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Optional<String> cookie(String name, String path) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name) && path.equals(cookie.getPath()))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Puts a cookie into this browser, as an attacker would who can plant one. */
    public void plant(String name, String path, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath(path);
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(origin), cookie);
    }
}
