import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** Rules of Sublime flagged a message as dangerous. */
export class SublimeMessageFlagged extends Rule {
  id = "Sublime.Message.Flagged-prototype";
  displayName = "Sublime Flagged an Email";
  logTypes = [LogType.SUBLIME_MESSAGE_EVENT];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "One or more detection rules of Sublime flagged a message as dangerous. It may be phishing or carry malware.";
  defaultRunbook =
    "1. Open the message in Sublime and read why it was flagged. " +
    "2. Remove it from the mailboxes if the verdict is right. " +
    "3. Tell the owner of the rule if it is a false alarm. " +
    "4. Ask recipients whether they acted on it, and reset their passwords or isolate their devices if so.";

  when: When = { type: "message.flagged" };

  title(event: PantherEvent) {
    return `Sublime flagged a message by [${event.list("data", "flagged_rules").length}] rules`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { flagged_rules: event.deepWalk(["data", "flagged_rules", "name"]) ?? ["<UNKNOWN_NAMES>"] };
  }
}
