import { type AlertContext, LogType, type PantherEvent, Rule } from "@pypanther/core";
import { anthropicActorId, anthropicAlertContext } from "./anthropic";

/** A rule on the activities of an Anthropic organisation; whatever one actor does goes into one alert. */
export abstract class AnthropicActivityRule extends Rule {
  logTypes: LogType[] = [LogType.ANTHROPIC_ACTIVITY];

  dedup(event: PantherEvent) {
    return anthropicActorId(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return anthropicAlertContext(event);
  }
}
