package fr.sejour.examiner;

import fr.sejour.shared.child.ChildRequests;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The examining process. It keeps no state, so the service may end it at any moment. Running out of memory ends it as well
 * (see the flags of {@link ExaminerProcess}).
 */
final class ExaminerMain {

    private ExaminerMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ChildRequests.receive(Protocol::readRequest).answer(ExaminerMain::answer);
    }

    private static void answer(Protocol.Request request, DataOutputStream output) throws IOException {
        switch (request) {
            case Protocol.Request.Examine examine -> Protocol.write(output, FileExamination.of(examine));
            case Protocol.Request.Draw draw -> output.writeBoolean(PageDrawing.draw(draw));
        }
    }
}
