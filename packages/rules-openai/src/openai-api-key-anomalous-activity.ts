import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { openaiActor, openaiAlertContext, openaiDetails } from "@pypanther/helpers/openai";

/** An OpenAI API key was created with, or changed to, wide or administrative scopes. */
export class OpenAIAPIKeyAnomalousActivity extends Rule {
  id = "OpenAI.API.Key.Anomalous.Activity-prototype";
  displayName = "OpenAI Anomalous API Key Activity";
  logTypes = [LogType.OPENAI_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078", "TA0003:T1098", "TA0005:T1550", "TA0011:T1071"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An OpenAI API key was created with, or changed to, wide or administrative scopes. Whoever steals such a key " +
    "can do far more than call models.";
  defaultRunbook =
    "1. Ask the user named in the title which program needs the scopes under api_key_scopes in the alert context. " +
    "2. Check what the key was used for and from which addresses. " +
    "3. Replace it with a key that has the fewest scopes that work. " +
    "4. Delete the key, and look for others by the same user, if nobody needs it.";
  defaultReference = "https://platform.openai.com/docs/api-reference/audit-logs";

  when: When = { type: ["api_key.created", "api_key.updated"] };

  /** The scopes that are too wide for a program's key; case does not matter. */
  elevatedScopes: string[] = ["all", "models:write", "organization:write", "api_keys:write", "admin"];

  rule(event: PantherEvent) {
    return this.hasScope(event, this.elevatedScopes);
  }

  title(event: PantherEvent) {
    return `${openaiActor(event)} gave an OpenAI API key wide scopes: [${event.string("type")}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    if (this.hasScope(event, ["all", "admin"])) return "HIGH";
    return this.hasScope(event, this.elevatedScopes) ? "MEDIUM" : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    const key = openaiDetails(event);
    return {
      ...openaiAlertContext(event),
      api_key_id: key.get("id") ?? "<UNKNOWN_API_KEY_ID>",
      api_key_scopes: key.deepGet("data", "scopes") ?? [],
    };
  }

  private hasScope(event: PantherEvent, wanted: readonly string[]): boolean {
    const scopes = new Set(
      openaiDetails(event)
        .strings("data", "scopes")
        .map((scope) => scope.toLowerCase()),
    );
    return wanted.some((scope) => scope !== "" && scopes.has(scope.toLowerCase()));
  }
}
