// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { SnykMiscSettings } from "./snyk-misc-settings";
import { SnykOUChange } from "./snyk-ou-change";
import { SnykOrgSettings } from "./snyk-org-settings";
import { SnykProjectSettings } from "./snyk-project-settings";
import { SnykRoleChange } from "./snyk-role-change";
import { SnykServiceAccountChange } from "./snyk-service-account-change";
import { SnykSystemExternalAccess } from "./snyk-system-external-access";
import { SnykSystemPolicySetting } from "./snyk-system-policy-setting";
import { SnykSystemSSO } from "./snyk-system-sso";
import { SnykUserManagement } from "./snyk-user-management";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    SnykMiscSettings,
    SnykOUChange,
    SnykOrgSettings,
    SnykProjectSettings,
    SnykRoleChange,
    SnykServiceAccountChange,
    SnykSystemExternalAccess,
    SnykSystemPolicySetting,
    SnykSystemSSO,
    SnykUserManagement,
  ],
  dataModels: [],
});

export {
  SnykMiscSettings,
  SnykOUChange,
  SnykOrgSettings,
  SnykProjectSettings,
  SnykRoleChange,
  SnykServiceAccountChange,
  SnykSystemExternalAccess,
  SnykSystemPolicySetting,
  SnykSystemSSO,
  SnykUserManagement,
};
