import { type PantherEvent, Rule, Severity, sharedKey } from "@pypanther/core";
import { matchesInSequence } from "@pypanther/core/testing";
import { putStringSet } from "@pypanther/helpers/caching";
import { AWSCloudTrailAMIModifiedForPublicAccess, AWSConsoleLoginWithoutMFA } from "../src";
import { cloudTrailLog, user } from "./cloudtrail-log";

const DAY_SECONDS = 24 * 60 * 60;

/** A rule that marks somebody as new for three days, as those of the pack for new accounts do. */
class MarksAsNew extends Rule {
  id = "Harbourline.MarksAsNew";
  logTypes = ["Harbourline.Creation"];
  defaultSeverity = Severity.INFO;

  async rule(event: PantherEvent) {
    await putStringSet(event, sharedKey(event.string("who")), ["created"], { ttlSeconds: 3 * DAY_SECONDS });
    return true;
  }
}

const created = (who: string) => ({ log: { who }, rule: MarksAsNew });

describe("a console login without MFA", () => {
  const login = cloudTrailLog({
    eventSource: "signin.amazonaws.com",
    eventName: "ConsoleLogin",
    userIdentity: user,
    additionalEventData: { MFAUsed: "No" },
    responseElements: { ConsoleLogin: "Success" },
  });
  const at = (afterSeconds: number, changes: object = {}) => ({ log: { ...login, ...changes }, afterSeconds });

  test.each([
    ["the account", "new_account - 401256739912"],
    ["the user", "ines-ines"],
  ])("is no match until %s is three days old", async (_who, key) => {
    const events = [at(0), created(key), at(0), at(3 * DAY_SECONDS - 1), at(1)];
    expect(await matchesInSequence(AWSConsoleLoginWithoutMFA, events)).toEqual([true, true, false, false, true]);
  });

  test("matches in an account that is not new while another one is", async () => {
    const events = [created("new_account - 401256739912"), at(0, { recipientAccountId: "770918263554" }), at(0)];
    expect(await matchesInSequence(AWSConsoleLoginWithoutMFA, events)).toEqual([true, true, false]);
  });

  test("matches for a user who is not new while another one is", async () => {
    const events = [created("ines-ines"), at(0, { userIdentity: { ...user, userName: "tomas" } }), at(0)];
    expect(await matchesInSequence(AWSConsoleLoginWithoutMFA, events)).toEqual([true, true, false]);
  });
});

describe("an image opened to an account", () => {
  const opened = (userId: string, afterSeconds = 0) => ({
    log: cloudTrailLog({
      eventSource: "ec2.amazonaws.com",
      eventName: "ModifyImageAttribute",
      requestParameters: { imageId: "ami-0d3", launchPermission: { add: { items: [{ userId }] } } },
    }),
    afterSeconds,
  });

  test("matches until the account is three days old", async () => {
    const events = [
      opened("770918263554"),
      created("770918263554-"),
      opened("770918263554"),
      opened("770918263554", 3 * DAY_SECONDS - 1),
      opened("770918263554", 1),
    ];
    expect(await matchesInSequence(AWSCloudTrailAMIModifiedForPublicAccess, events)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  test("is no match while another account is new", async () => {
    const events = [created("770918263554-"), opened("590022714403"), opened("770918263554")];
    expect(await matchesInSequence(AWSCloudTrailAMIModifiedForPublicAccess, events)).toEqual([true, false, true]);
  });
});
