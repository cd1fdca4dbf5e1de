import { type AlertContext, LogType, type PantherEvent, Rule, type When } from "@pypanther/core";
import { azureActivityAlertContext, azureOperation, azureResourceNames } from "./azure-activity";

/** A rule on operations of Azure's control plane that succeeded, or that its own `when` selects. */
export abstract class AzureActivityRule extends Rule {
  logTypes = [LogType.AZURE_MONITOR_ACTIVITY];

  when: When = { resultType: ["Success", "Succeeded"] };

  /** The operations that match, in capitals. */
  abstract operations: string[];

  /** Alert context key → the resource type whose name, out of the resource id, it gives. */
  contextNames: Record<string, string> = {};

  rule(event: PantherEvent) {
    return this.operations.includes(azureOperation(event));
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...azureActivityAlertContext(event), ...azureResourceNames(event, this.contextNames) };
  }
}
