import { eventOf, InMemoryStateStore, runRule, withStateStore } from "@pypanther/core";
import { checkAccountAge } from "@pypanther/helpers/caching";
import { StandardNewAWSAccountCreated, StandardNewUserAccountCreated } from "../src";
import { tests as accountTests } from "./standard-new-aws-account-created.tests";
import { tests as userTests } from "./standard-new-user-account-created.tests";

const DAY_MS = 24 * 60 * 60 * 1000;

let now = 0;
const remembers = (store: InMemoryStateStore, key: string) => withStateStore(store, () => checkAccountAge(key));

test.each([
  ["an AWS account", new StandardNewAWSAccountCreated(), accountTests[0], "new_account - 730011482265"],
  ["an IAM user", new StandardNewUserAccountCreated(), userTests[2], "backup-agent-AIDAEXAMPLE0000000017"],
  ["a user of unknown name", new StandardNewUserAccountCreated(), userTests[4], "<UNKNOWN_USER>-<UNKNOWN_ACCOUNT>"],
])("%s counts as new for three days", async (_what, rule, ruleTest, key) => {
  now = 0;
  const store = new InMemoryStateStore(() => now);
  await withStateStore(store, () => runRule(rule, eventOf(ruleTest?.log ?? {})));
  now = 3 * DAY_MS - 1;
  expect(await remembers(store, key)).toBe(true);
  now = 3 * DAY_MS;
  expect(await remembers(store, key)).toBe(false);
});
