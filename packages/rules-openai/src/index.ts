// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { OpenAIAPIKeyAnomalousActivity } from "./openai-api-key-anomalous-activity";
import { OpenAIAdminRoleAssignment } from "./openai-admin-role-assignment";
import { OpenAICredentialStuffing } from "./openai-credential-stuffing";
import { OpenAIIPAllowlistChanges } from "./openai-ip-allowlist-changes";
import { OpenAILoginFailed } from "./openai-login-failed";
import { OpenAILoginSuccess } from "./openai-login-success";
import { OpenAISCIMConfigurationChange } from "./openai-scim-configuration-change";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    OpenAIAPIKeyAnomalousActivity,
    OpenAIAdminRoleAssignment,
    OpenAICredentialStuffing,
    OpenAIIPAllowlistChanges,
    OpenAILoginFailed,
    OpenAILoginSuccess,
    OpenAISCIMConfigurationChange,
  ],
  dataModels: [],
});

export {
  OpenAIAPIKeyAnomalousActivity,
  OpenAIAdminRoleAssignment,
  OpenAICredentialStuffing,
  OpenAIIPAllowlistChanges,
  OpenAILoginFailed,
  OpenAILoginSuccess,
  OpenAISCIMConfigurationChange,
};
