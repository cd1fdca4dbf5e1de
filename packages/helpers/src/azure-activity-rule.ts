import { type When } from "@pypanther/core";
import { AZURE_SUCCESSES } from "./azure-activity";
import { AzureOperationRule } from "./azure-operation-rule";

/** A rule on operations of Azure's control plane that succeeded. */
export abstract class AzureActivityRule extends AzureOperationRule {
  when: When = { resultType: AZURE_SUCCESSES };
}
