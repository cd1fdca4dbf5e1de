import { type AlertContext, ignoringCase, LogType, type PantherEvent, Rule, type When } from "@pypanther/core";
import { azureActivityAlertContext, azureResourceNames } from "./azure-activity";

/** A rule on operations in Azure's activity and resource logs, whatever came of them. */
export abstract class AzureOperationRule extends Rule {
  logTypes = [LogType.AZURE_MONITOR_ACTIVITY];

  when: When = { operationName: () => ignoringCase(this.operations) };

  /** The operations that match; Azure writes them in any case. */
  abstract operations: string[];

  /** Alert context key → the resource type whose name, out of the resource id, it gives. */
  contextNames: Record<string, string> = {};

  alertContext(event: PantherEvent): AlertContext {
    return { ...azureActivityAlertContext(event), ...azureResourceNames(event, this.contextNames) };
  }
}
