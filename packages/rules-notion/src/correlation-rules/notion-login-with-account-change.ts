import { CorrelationRule, group, type Reports, Severity } from "@pypanther/core";
import { NotionAccountChange } from "../notion-account-change";
import { NotionLogin } from "../notion-login";

/** A user signed in to Notion and the account's address or password changed: what a thief of the account does first. */
export class NotionLoginWithAccountChange extends CorrelationRule {
  id = "Notion.Login.WITH.AccountChange";
  displayName = "Notion Login WITH AccountChange";
  enabled = false;
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1098"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A Notion user signed in, and the address or password of that account was changed.";
  defaultRunbook =
    "1. Compare where the sign-in came from with earlier ones of the user. " +
    "2. Ask the user by phone or chat whether sign-in and change were theirs. " +
    "3. If not, set address and password back, end all sessions and review what the account opened since.";
  defaultReference = "https://www.notion.so/help/account-settings";

  lookbackMinutes = 1800;
  detection = group({
    steps: { Login: NotionLogin, AccountChange: NotionAccountChange },
    match: { actor: "p_alert_context.actor_id" },
  });
}
