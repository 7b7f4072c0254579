package org.unionhome;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Union Home (工会之家). */
@SpringBootApplication
public class UnionHome {

    public static void main(String[] args) {
        SpringApplication.run(UnionHome.class, args);
    }
}
