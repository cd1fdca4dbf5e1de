import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** Sublime flagged a message that recipients may act on before anyone removes it. */
export class SublimeMessageFlagged extends Rule {
  id = "Sublime.Message.Flagged-prototype";
  displayName = "Sublime Flagged an Email";
  logTypes = [LogType.SUBLIME_MESSAGE_EVENT];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "One or more detection rules of Sublime consider a message dangerous.";
  defaultRunbook =
    "1. Open the message in Sublime and read why it was flagged. " +
    "2. Remove it from the mailboxes if the verdict is right. " +
    "3. Ask recipients whether they acted on it. " +
    "4. Report a false alarm to the owner of the rule.";

  when: When = { type: "message.flagged" };

  title(event: PantherEvent) {
    return `Sublime flagged a message by [${event.list("data", "flagged_rules").length}] rules`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { flagged_rules: event.deepWalk(["data", "flagged_rules", "name"]) ?? ["<UNKNOWN_NAMES>"] };
  }
}
