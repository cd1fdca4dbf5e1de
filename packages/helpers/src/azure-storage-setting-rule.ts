import type { PantherEvent } from "@pypanther/core";
import { azureRequestBodyValue, azureResourceName } from "./azure-activity";
import { AzureActivityRule } from "./azure-activity-rule";
import { titleValue } from "./title-value";

/** A rule on a setting of an existing storage account that a request turned to a certain value. */
export abstract class AzureStorageSettingRule extends AzureActivityRule {
  /** The path of the setting in the request body. */
  abstract setting: string[];

  /** The value of the setting that matches. */
  abstract settingValue: boolean | string;

  rule(event: PantherEvent) {
    return azureRequestBodyValue(event, ...this.setting) === this.settingValue;
  }

  /** Whether the request makes a new account, for only such a request says where. */
  protected createsAccount(event: PantherEvent) {
    return (azureRequestBodyValue(event, "location") ?? null) !== null;
  }

  /** The name of the storage account, for titles. */
  protected account(event: PantherEvent) {
    return titleValue(azureResourceName(event, "storageAccounts", ""), "of an unknown name");
  }
}
