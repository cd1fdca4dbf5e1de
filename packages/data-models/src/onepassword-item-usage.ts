import { DataModel, type DataModelMapping, LogType } from "@pypanther/core";

/** The unified fields of uses of items in 1Password. */
export class OnePasswordItemUsageDataModel extends DataModel {
  id = "Standard.OnePassword.ItemUsage";
  displayName = "1Password Item Usage Events";
  logTypes = [LogType.ONEPASSWORD_ITEM_USAGE];
  mappings: DataModelMapping[] = [
    { name: "actor_user", path: "user.email" },
    { name: "source_ip", path: "client.ipaddress" },
  ];
}
