package org.unionhome.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One officer at the Camunda Tasklist, on a desk. */
public class TasklistScreen implements AutoCloseable {

    private final Screen screen;
    private final Page page;

    public TasklistScreen(Browser browser, int port, String account) {
        this.screen = new Screen(browser, port, Screen.DESK, "zh-CN").as(account);
        this.page = screen.page();
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/");
    }

    /** Opens the task of a case from the list of tasks that wait for the officer's roles, and claims it. */
    public TasklistScreen claim(String taskId) {
        filter("待我认领");
        open(taskId);
        page.locator(".meta.actors")
                .getByText("认领", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交办理结果")))
                .isVisible();
        return this;
    }

    /** Opens a task that waits for this person by name: nobody has to claim it. */
    public TasklistScreen openOwn(String taskId) {
        filter("我的任务");
        open(taskId);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交办理结果")))
                .isVisible();
        return this;
    }

    public void filter(String name) {
        page.locator(".task-filters, [cam-tasklist-filters]").getByText(name).click();
    }

    private void open(String taskId) {
        page.evaluate(
                "id => window.location.hash = window.location.hash.replace(/&task=[^&]*/, '') + '&task=' + id", taskId);
    }

    /** The input of the form that has this label. */
    public Locator field(String label) {
        return page.locator(".fjs-form").getByLabel(label);
    }

    public TasklistScreen choose(String option) {
        page.locator(".fjs-form")
                .getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    public TasklistScreen select(String label, String option) {
        Locator select = page.locator(".fjs-form-field-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
        select.locator(".fjs-input-group").click();
        select.locator(".fjs-dropdownlist").getByText(option).first().click();
        return this;
    }

    public TasklistScreen write(String label, String text) {
        Locator box =
                page.locator(".fjs-form").getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label));
        box.fill(text);
        box.blur();
        return this;
    }

    public void submit() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交办理结果"))
                .click();
    }

    /** Submits and waits until the task is gone. */
    public void submitDone() {
        submit();
        page.waitForSelector(
                ".fjs-form",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    /** The red box. */
    public Locator refusal() {
        return page.locator(".page-notifications .alert-danger");
    }

    public Page page() {
        return page;
    }

    public void picture(String name) {
        screen.picture(name);
    }

    @Override
    public void close() {
        screen.close();
    }
}
