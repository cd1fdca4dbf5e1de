// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { ZendeskAuditDataModel } from "@pypanther/data-models";
import { ZendeskAccountOwnerChanged } from "./zendesk-account-owner-changed";
import { ZendeskMobileAppAccessUpdated } from "./zendesk-mobile-app-access-updated";
import { ZendeskNewAPIToken } from "./zendesk-new-api-token";
import { ZendeskSensitiveDataRedactionOff } from "./zendesk-sensitive-data-redaction-off";
import { ZendeskUserAssumption } from "./zendesk-user-assumption";
import { ZendeskUserRoleChanged } from "./zendesk-user-role-changed";
import { ZendeskUserSuspension } from "./zendesk-user-suspension";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    ZendeskAccountOwnerChanged,
    ZendeskMobileAppAccessUpdated,
    ZendeskNewAPIToken,
    ZendeskSensitiveDataRedactionOff,
    ZendeskUserAssumption,
    ZendeskUserRoleChanged,
    ZendeskUserSuspension,
  ],
  dataModels: [ZendeskAuditDataModel],
});

export {
  ZendeskAccountOwnerChanged,
  ZendeskMobileAppAccessUpdated,
  ZendeskNewAPIToken,
  ZendeskSensitiveDataRedactionOff,
  ZendeskUserAssumption,
  ZendeskUserRoleChanged,
  ZendeskUserSuspension,
};
