package org.unionhome.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Looks at the web port first: nobody should wait for database and demo history to learn that the port is taken. */
public class PortCheck implements ApplicationListener<ApplicationPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        Environment environment = event.getApplicationContext().getEnvironment();
        int port = environment.getProperty("server.port", Integer.class, 8080);
        if (port > 0) {
            check(environment.getProperty("server.address"), port);
        }
    }

    void check(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As Tomcat does it: connections of the previous run that still linger do not make the port taken.
            socket.setReuseAddress(!System.getProperty("os.name").startsWith("Windows"));
            socket.bind(address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw new StartRefusal("portTaken", taken, String.valueOf(port));
        }
    }
}
