package org.unionhome.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.unionhome.UnionHome;

/**
 * The whole product on a real PostgreSQL with the demo union: one context and one database for all tests. The job executor is
 * off; {@link CaseDriver} runs what is due. Every test of the product uses just this annotation, or the context starts twice.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = UnionHome.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({CaseDriver.class, FlowCoverage.class, PeopleFixture.class})
@ExtendWith({ClockReset.class, LeftClocks.class})
public @interface UnionHomeTest {}
