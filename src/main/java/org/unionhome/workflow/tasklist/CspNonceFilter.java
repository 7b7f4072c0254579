package org.unionhome.workflow.tasklist;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.security.SecureRandom;
import java.util.Base64;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Content security policy of the web apps with a nonce of this very request. The engine's own filter keeps the nonce in the
 * servlet context, where any request at the same time overwrites it before the page is rendered: header and page then differ
 * and the Tasklist stays blank. Here the request answers with a view of the context that knows its own nonce.
 */
final class CspNonceFilter extends OncePerRequestFilter {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "base-uri 'self'",
            "script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "object-src 'none'");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
        chain.doFilter(new NonceRequest(request, nonce), response);
    }

    private static final class NonceRequest extends HttpServletRequestWrapper {

        private final ServletContext context;

        NonceRequest(HttpServletRequest request, String nonce) {
            super(request);
            this.context = withNonce(request.getServletContext(), nonce);
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        private static ServletContext withNonce(ServletContext context, String nonce) {
            return (ServletContext) Proxy.newProxyInstance(
                    ServletContext.class.getClassLoader(),
                    new Class<?>[] {ServletContext.class},
                    (proxy, method, arguments) ->
                            asksForNonce(method, arguments) ? nonce : call(context, method, arguments));
        }

        private static boolean asksForNonce(Method method, Object[] arguments) {
            return method.getName().equals("getAttribute")
                    && ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE.equals(arguments[0]);
        }

        private static Object call(ServletContext context, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(context, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
