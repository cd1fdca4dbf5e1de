import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileInput, httpInput, listenAddress } from "../../src";
import { describeInput, type InputWorld } from "../../src/testing";

function temporary(): string {
  return mkdtempSync(join(tmpdir(), "input-"));
}

function filesIn(follow: boolean): () => Promise<InputWorld> {
  return () => {
    const directory = temporary();
    mkdirSync(join(directory, "below"));
    let count = 0;
    return Promise.resolve({
      input: () => fileInput({ paths: [directory], follow }),
      deliver(lines) {
        count += 1;
        writeFileSync(join(directory, count % 2 ? "below" : "", `${count}.jsonl`), lines);
        return Promise.resolve();
      },
      close: () => Promise.resolve(rmSync(directory, { recursive: true, force: true })),
    });
  };
}

describeInput({ name: "files", isLive: false, resumes: true, open: filesIn(false) });

describeInput({
  name: "standard input",
  isLive: false,
  resumes: false,
  open() {
    const chunks: string[] = [];
    return Promise.resolve({
      input: () => fileInput({ paths: ["-"], stdin: Readable.from(chunks.map((chunk) => Buffer.from(chunk))) }),
      deliver: (lines) => Promise.resolve(void chunks.push(lines)),
      close: () => Promise.resolve(),
    });
  },
});

const CAPACITY = 3;

describeInput({
  name: "an HTTP endpoint",
  isLive: true,
  resumes: true,
  capacity: CAPACITY,
  open() {
    const directory = temporary();
    let url = "";
    let refused: string[] = [];
    const taken: string[] = [];
    const deliver = async (body: string): Promise<void> => {
      const response = await fetch(url, { method: "POST", body }).catch(() => undefined);
      (response?.status === 200 ? taken : refused).push(body);
    };
    const world: InputWorld = {
      input: () =>
        httpInput({
          address: listenAddress("127.0.0.1:0"),
          directory,
          maxWaiting: CAPACITY,
          onListening: (where) => void (url = where),
        }),
      async deliver(lines) {
        // The server listens a moment after a run has begun.
        while (url === "") await new Promise((resolve) => setTimeout(resolve, 5));
        await deliver(lines);
      },
      async resend() {
        const again = refused;
        refused = [];
        for (const body of again) await deliver(body);
      },
      async repeat() {
        for (const body of taken.splice(0)) await deliver(body);
      },
      unacknowledged: () => refused.length,
      close: () => Promise.resolve(rmSync(directory, { recursive: true, force: true })),
    };
    return Promise.resolve(world);
  },
});
