import type { TestLog } from "@pypanther/core";
import { matchesInSequence, runSequence } from "@pypanther/core/testing";
import { OktaPotentiallyStolenSession } from "../src";

const DAY_SECONDS = 24 * 60 * 60;

const laptop = { ipAddress: "198.51.100.73", userAgent: { rawUserAgent: "Mozilla/5.0 (X11; Linux) Firefox/140.0" } };
const elsewhere = { ipAddress: "203.0.113.5", userAgent: { rawUserAgent: "curl/8.9.1" } };

/** The use of a session from a machine. */
function use(client: TestLog, session = "102-sess", afterSeconds = 0) {
  const log = {
    p_log_type: "Okta.SystemLog",
    eventType: "user.authentication.sso",
    actor: { displayName: "Maren Foss" },
    client,
    authenticationContext: { externalSessionId: session },
    debugContext: { debugData: { dtHash: "c0ffee01" } },
  };
  return { log, afterSeconds };
}

const matches = (...events: ReturnType<typeof use>[]) => matchesInSequence(OktaPotentiallyStolenSession, events);

test("a session matches wherever it is used but on the machine that it began on", async () => {
  expect(await matches(use(laptop), use(elsewhere), use(laptop), use(elsewhere))).toEqual([false, true, false, true]);
});

test("another session on another machine is no match", async () => {
  expect(await matches(use(laptop), use(elsewhere, "777-sess"), use(elsewhere))).toEqual([false, false, true]);
});

test("another network, or another browser, is no match by itself", async () => {
  const roaming = { ...laptop, ipAddress: elsewhere.ipAddress };
  const tool = { ...elsewhere, ipAddress: laptop.ipAddress };
  expect(await matches(use(laptop), use(roaming), use(tool))).toEqual([false, false, false]);
});

test("where a session began is forgotten a day later, and learnt anew", async () => {
  expect(await matches(use(laptop), use(elsewhere, "102-sess", DAY_SECONDS - 1))).toEqual([false, true]);
  expect(await matches(use(laptop), use(elsewhere, "102-sess", DAY_SECONDS), use(laptop))).toEqual([
    false,
    false,
    true,
  ]);
});

test("the alert tells how the session began", async () => {
  const [, alert] = await runSequence(OktaPotentiallyStolenSession, [use(laptop), use(elsewhere)]);
  expect(alert?.alertContextOutput).toContain("'198.51.100.73'");
});
