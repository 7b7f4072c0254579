package org.unionhome.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProcessModelTest {

    private static final Pattern GENERATED = Pattern.compile(".*_[0-9a-z]{7}$|^(Activity|Event|Gateway|Flow)_.*");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern ROLE =
            Pattern.compile("\\$\\{candidates\\.(role|roleAt|applicant)\\(.*execution\\)}|\\$\\{[a-zA-Z]+Steps\\..*}");

    static Stream<Path> models() throws IOException {
        return Files.walk(ProcessFolders.ROOT).filter(file -> file.toString().endsWith(".bpmn"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theModelCarriesItsSlugAndHowLongHistoryIsKept(Path file) {
        Process process = all(file, Process.class).iterator().next();

        assertThat(process.getId() + ".bpmn").isEqualTo(file.getFileName().toString());
        assertThat(process.getCamundaHistoryTimeToLiveString()).startsWith("P");
        assertThat(process.getName()).containsPattern(HAN);
        assertThat(process.isExecutable()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementHasAChineseNameAndAnIdThatSaysWhatItIs(Path file) {
        assertThat(all(file, FlowNode.class)).allSatisfy(node -> {
            assertThat(node.getId()).doesNotMatch(GENERATED);
            assertThat(node.getName()).as(node.getId()).isNotNull().containsPattern(HAN);
        });
        assertThat(all(file, SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getId()).doesNotMatch(GENERATED));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aGatewayThatSplitsAsksAQuestionAndHasADefault(Path file) {
        Stream<? extends FlowNode> gateways =
                Stream.concat(all(file, ExclusiveGateway.class).stream(), all(file, InclusiveGateway.class).stream());

        assertThat(gateways.filter(gateway -> gateway.getOutgoing().size() > 1)).allSatisfy(gateway -> {
            assertThat(gateway.getName()).as(gateway.getId()).containsAnyOf("?", "\uff1f");
            assertThat(gateway.getAttributeValue("default")).as(gateway.getId()).isNotNull();
            assertThat(gateway.getOutgoing())
                    .allSatisfy(
                            flow -> assertThat(flow.getName()).as(flow.getId()).isNotBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void peopleAreNamedByTheOneBeanAndThereAreNoScriptsNorSignals(Path file) {
        assertThat(all(file, UserTask.class)).isNotEmpty().allSatisfy(task -> {
            String who =
                    task.getCamundaAssignee() == null ? task.getCamundaCandidateGroups() : task.getCamundaAssignee();
            assertThat(who).as(task.getId()).matches(ROLE);
        });
        assertThat(all(file, ScriptTask.class)).isEmpty();
        assertThat(all(file, Signal.class)).isEmpty();
        assertThat(all(file, ServiceTask.class))
                .allSatisfy(task -> assertThat(task.getCamundaExpression())
                        .as(task.getId())
                        .contains("Steps." + task.getId() + "("));
    }

    @ParameterizedTest
    @MethodSource("models")
    void messagesCarryTheSlug(Path file) {
        String slug = file.getFileName().toString().replace(".bpmn", "");

        assertThat(all(file, Message.class))
                .allSatisfy(message -> assertThat(message.getName()).startsWith(slug + "."));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingIsDrawn(Path file) {
        List<String> drawn = Stream.concat(
                        all(file, BpmnShape.class).stream()
                                .map(shape -> shape.getBpmnElement().getId()),
                        all(file, BpmnEdge.class).stream()
                                .map(edge -> edge.getBpmnElement().getId()))
                .toList();

        assertThat(drawn)
                .containsAll(
                        all(file, FlowNode.class).stream().map(FlowNode::getId).toList());
        assertThat(drawn)
                .containsAll(all(file, SequenceFlow.class).stream()
                        .map(SequenceFlow::getId)
                        .toList());
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> all(
            Path file, Class<T> type) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        return model.getModelElementsByType(type);
    }
}
