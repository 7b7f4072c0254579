package org.unionhome.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.notification.Notices;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class IncidentNoticeTest {

    private static final String ADMINISTRATOR = "ouyangxue";

    @Autowired
    CaseDriver driver;

    @Autowired
    Door door;

    @Autowired
    ManagementService management;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient db;

    @Test
    void theAdministratorHearsOnceWhichCaseAFailedStepHasStopped() {
        String number = driver.submit("linxiaohe", "tool-loan", Map.of("tool", "扳手", "days", 1));
        door.complete("shenlanying", driver.task(number, "approveLoan").taskId(), Map.of("outcome", "GRANTED"));
        String job = db.sql("select j.id_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_"
                        + " where e.business_key_ = :number")
                .param("number", number)
                .query(String.class)
                .single();
        // A step that can never succeed, as after a mistake in a migration.
        db.sql("alter table tool_loan add constraint never_lent check (not lent or case_number <> '" + number
                        + "') not valid")
                .update();
        try {
            for (int left = retries(job); left > 0; left--) {
                assertThat(told(number)).isEmpty();
                assertThatThrownBy(() -> management.executeJob(job)).isInstanceOf(ProcessEngineException.class);
            }
        } finally {
            db.sql("alter table tool_loan drop constraint never_lent").update();
        }

        assertThat(retries(job)).isZero();
        assertThat(told(number))
                .singleElement()
                .satisfies(notice -> assertThat(notice.args()).containsExactly("recordLoan", number));
        assertThat(driver.state(number)).isEqualTo("REQUESTED");
    }

    private List<Notices.Notice> told(String number) {
        return notices.of(ADMINISTRATOR, null, 100).stream()
                .filter(notice ->
                        notice.kind().equals("INCIDENT") && notice.args().contains(number))
                .toList();
    }

    private int retries(String job) {
        return db.sql("select retries_ from act_ru_job where id_ = :job")
                .param("job", job)
                .query(Integer.class)
                .single();
    }
}
