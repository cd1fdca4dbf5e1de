import { DEFAULT_RETRY } from "../src/http/backoff";
import { Transport } from "../src/http/transport";
import { Secrets } from "../src/secrets";
import { failureOf } from "./support/client-for";
import { type FakeBackend, startFakeBackend } from "./support/fake-backend";
import { fastClock } from "./support/fast-clock";

let backend: FakeBackend;
beforeEach(async () => {
  backend = await startFakeBackend();
});
afterEach(() => backend.close());

/** What comes of an answer of so many bytes when a hundred are the limit. */
function answerOf(bytes: number) {
  const clock = fastClock();
  const retry = DEFAULT_RETRY;
  const transport = new Transport({ secrets: new Secrets(), clock, retry, abortGraceMs: 0, maxAnswerBytes: 100 });
  backend.misbehave("other", { kind: "status", status: 200, body: "x".repeat(bytes) });
  const request = { operation: "Asking", method: "POST", body: "", timeoutMs: 10_000, repeat: "safe" } as const;
  return transport.send({ ...request, url: new URL(backend.url) }, {});
}

test("an answer as large as may be is read", async () => {
  expect((await answerOf(100)).text).toHaveLength(100);
});

test("a larger answer is refused by name of the host, and not asked for again", async () => {
  const error = await failureOf(answerOf(101));
  expect(error).toMatchObject({ code: "BAD_RESPONSE", retryable: false });
  expect(error.message).toBe(`Asking: the answer of ${new URL(backend.url).host} is too large.`);
  expect(backend.requests).toHaveLength(1);
});
