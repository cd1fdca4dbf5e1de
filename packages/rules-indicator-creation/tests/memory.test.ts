import { type PantherEvent, Rule, Severity, sharedKey } from "@pypanther/core";
import { matchesInSequence } from "@pypanther/core/testing";
import { checkAccountAge } from "@pypanther/helpers/caching";
import { StandardNewAWSAccountCreated, StandardNewUserAccountCreated } from "../src";
import { tests as accountTests } from "./standard-new-aws-account-created.tests";
import { tests as userTests } from "./standard-new-user-account-created.tests";

const DAY_SECONDS = 24 * 60 * 60;

/** A rule that asks, as others do, whether somebody is new. */
class AsksWhoIsNew extends Rule {
  id = "Harbourline.AsksWhoIsNew";
  logTypes = ["Harbourline.Question"];
  defaultSeverity = Severity.INFO;

  rule(event: PantherEvent) {
    return checkAccountAge(event, sharedKey(event.string("who")));
  }
}

const ask = (who: string, afterSeconds = 0) => ({ log: { who }, afterSeconds, rule: AsksWhoIsNew });

describe.each([
  ["an AWS account", StandardNewAWSAccountCreated, accountTests[0]?.log, "new_account - 730011482265"],
  ["an IAM user", StandardNewUserAccountCreated, userTests[2]?.log, "backup-agent-AIDAEXAMPLE0000000017"],
  ["a user of unknown name", StandardNewUserAccountCreated, userTests[4]?.log, "<UNKNOWN_USER>-<UNKNOWN_ACCOUNT>"],
])("%s", (_what, rule, log = {}, who) => {
  test("counts as new for three days", async () => {
    const events = [ask(who), { log }, ask(who, 3 * DAY_SECONDS - 1), ask(who, 1)];
    expect(await matchesInSequence(rule, events)).toEqual([false, true, true, false]);
  });

  test("counts as new for three days from the last time that it was created", async () => {
    const events = [{ log }, { log, afterSeconds: 2 * DAY_SECONDS }, ask(who, 2 * DAY_SECONDS), ask(who, DAY_SECONDS)];
    expect(await matchesInSequence(rule, events)).toEqual([true, true, true, false]);
  });

  test("makes nobody else new", async () => {
    expect(await matchesInSequence(rule, [{ log }, ask("new_account - 401256739912"), ask("ines-AIDA1")])).toEqual([
      true,
      false,
      false,
    ]);
  });
});
