import { Progress } from "../src/commands/upload/progress";
import type { Output } from "../src/kernel/context";
import { plain } from "../src/kernel/style";

function recorded(isTerminal: boolean, verbose = false) {
  let text = "";
  const output: Output = { write: (piece) => void (text += piece), style: plain, columns: 20, isTerminal };
  return { progress: new Progress(output, verbose), text: () => text };
}

const status = { type: "job-status", jobId: "j1", status: "Pending" } as const;

describe("progress", () => {
  test("is a line for each step where there is no terminal", () => {
    const { progress, text } = recorded(false);
    progress.step("Building");
    progress.onEvent({ type: "archive-sending", bytes: 2_000_000 });
    progress.clear();
    expect(text()).toBe("Building\nSending the archive (1,954 kB)\n");
  });

  test("shows the statuses of a job there only when asked to, and each once", () => {
    const { progress, text } = recorded(false);
    progress.onEvent(status);
    expect(text()).toBe("");
    const verbose = recorded(false, true);
    verbose.progress.onEvent(status);
    verbose.progress.onEvent(status);
    expect(verbose.text()).toBe("Job j1: Pending\n");
  });

  test("is one line that changes on a terminal, never wider than it, and is gone in the end", () => {
    const { progress, text } = recorded(true);
    progress.step("Building the archive of everything");
    progress.onEvent(status);
    progress.clear();
    const clear = "\r\u001b[2K";
    expect(text()).toBe(`Building the archiv${clear}Job j1: Pending...${clear}`);
  });
});
