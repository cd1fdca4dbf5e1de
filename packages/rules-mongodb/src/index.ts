// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { MongoDB2FADisabled } from "./mongodb-2-fa-disabled";
import { MongoDBAccessAllowedFromAnywhere } from "./mongodb-access-allowed-from-anywhere";
import { MongoDBAlertingDisabledOrDeleted } from "./mongodb-alerting-disabled-or-deleted";
import { MongoDBAtlasApiKeyCreated } from "./mongodb-atlas-api-key-created";
import { MongoDBExternalUserInvited } from "./mongodb-external-user-invited";
import { MongoDBExternalUserInvitedNoConfig } from "./mongodb-external-user-invited-no-config";
import { MongoDBIdentityProviderActivity } from "./mongodb-identity-provider-activity";
import { MongoDBLoggingToggled } from "./mongodb-logging-toggled";
import { MongoDBUserCreatedOrDeleted } from "./mongodb-user-created-or-deleted";
import { MongoDBUserRolesChanged } from "./mongodb-user-roles-changed";
import { MongoDBorgMembershipRestrictionDisabled } from "./mongodb-org-membership-restriction-disabled";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    MongoDB2FADisabled,
    MongoDBAccessAllowedFromAnywhere,
    MongoDBAlertingDisabledOrDeleted,
    MongoDBAtlasApiKeyCreated,
    MongoDBExternalUserInvited,
    MongoDBExternalUserInvitedNoConfig,
    MongoDBIdentityProviderActivity,
    MongoDBLoggingToggled,
    MongoDBUserCreatedOrDeleted,
    MongoDBUserRolesChanged,
    MongoDBorgMembershipRestrictionDisabled,
  ],
  dataModels: [],
});

export {
  MongoDB2FADisabled,
  MongoDBAccessAllowedFromAnywhere,
  MongoDBAlertingDisabledOrDeleted,
  MongoDBAtlasApiKeyCreated,
  MongoDBExternalUserInvited,
  MongoDBExternalUserInvitedNoConfig,
  MongoDBIdentityProviderActivity,
  MongoDBLoggingToggled,
  MongoDBUserCreatedOrDeleted,
  MongoDBUserRolesChanged,
  MongoDBorgMembershipRestrictionDisabled,
};
