import { matchesInSequence, runSequence } from "@pypanther/core/testing";
import { AWSSSMDecryptSSMParams, AWSSSMDistributedCommand } from "../src";
import { cloudTrailLog, user } from "./cloudtrail-log";

/** Two parameters an hour are ordinary, the third is one too many; as it is with instances by default. */
class StrictDecryptSSMParams extends AWSSSMDecryptSSMParams {
  paramThreshold = 2;
}

const HOUR_SECONDS = 60 * 60;

describe.each([
  [
    "parameters decrypted",
    StrictDecryptSSMParams,
    (name: string) => ({ eventName: "GetParameter", requestParameters: { name, withDecryption: true } }),
    "accessedParams",
  ],
  [
    "instances commanded",
    AWSSSMDistributedCommand,
    (id: string) => ({ eventName: "SendCommand", requestParameters: { instanceIds: [id] } }),
    "instanceIds",
  ],
])("%s", (_what, rule, callOn, listed) => {
  const call = (thing: string, changes: object = {}, afterSeconds = 0) => ({
    log: { ...cloudTrailLog(callOn(thing)), ...changes },
    afterSeconds,
  });

  test("match from the third one on, and again for each that follows", async () => {
    const events = [call("a"), call("b"), call("c"), call("d")];
    expect(await matchesInSequence(rule, events)).toEqual([false, false, true, true]);
  });

  test("count once however often they are touched", async () => {
    expect(await matchesInSequence(rule, [call("a"), call("b"), call("a"), call("b")])).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test("are counted for each identity by itself", async () => {
    const byUser = { userIdentity: user };
    const events = [call("a"), call("b"), call("c", byUser), call("d", byUser), call("c")];
    expect(await matchesInSequence(rule, events)).toEqual([false, false, false, false, true]);
  });

  test("are counted for each account by itself", async () => {
    const events = [call("a"), call("b"), call("c", { recipientAccountId: "770918263554" })];
    expect(await matchesInSequence(rule, events)).toEqual([false, false, false]);
  });

  test("are counted afresh in each hour of event time", async () => {
    const nextHour = { p_event_time: "2026-05-20 09:00:00.000000000" };
    const events = [call("a"), call("b"), call("c", nextHour), call("d", { p_event_time: "2026-05-20 08:59:59" })];
    expect(await matchesInSequence(rule, events)).toEqual([false, false, false, true]);
  });

  test("are forgotten an hour after the last new one", async () => {
    const early = [call("a"), call("b", {}, HOUR_SECONDS - 1), call("c", {}, HOUR_SECONDS - 1)];
    expect(await matchesInSequence(rule, early)).toEqual([false, false, true]);
    const late = [call("a"), call("b"), call("c", {}, HOUR_SECONDS)];
    expect(await matchesInSequence(rule, late)).toEqual([false, false, false]);
  });

  test("are all listed in the alert", async () => {
    const [, , alert] = await runSequence(rule, [call("a"), call("b"), call("c")]);
    expect(JSON.parse(alert?.alertContextOutput ?? "{}")).toMatchObject({ [listed]: ["a", "b", "c"] });
  });
});
