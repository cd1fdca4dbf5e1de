// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { DUOAdminActionMarkedFraudulent } from "./duo-admin-action-marked-fraudulent";
import { DUOUserActionFraudulent } from "./duo-user-action-fraudulent";
import { DUOUserBypassCodeUsed } from "./duo-user-bypass-code-used";
import { DUOUserDeniedAnomalousPush } from "./duo-user-denied-anomalous-push";
import { DUOUserEndpointFailure } from "./duo-user-endpoint-failure";
import { DuoAdminAppIntegrationSecretKeyViewed } from "./duo-admin-app-integration-secret-key-viewed";
import { DuoAdminBypassCodeCreated } from "./duo-admin-bypass-code-created";
import { DuoAdminBypassCodeViewed } from "./duo-admin-bypass-code-viewed";
import { DuoAdminCreateAdmin } from "./duo-admin-create-admin";
import { DuoAdminLockout } from "./duo-admin-lockout";
import { DuoAdminMFARestrictionsUpdated } from "./duo-admin-mfa-restrictions-updated";
import { DuoAdminNewAdminAPIAppIntegration } from "./duo-admin-new-admin-api-app-integration";
import { DuoAdminPolicyUpdated } from "./duo-admin-policy-updated";
import { DuoAdminSSOSAMLRequirementDisabled } from "./duo-admin-ssosaml-requirement-disabled";
import { DuoAdminUserMFABypassEnabled } from "./duo-admin-user-mfa-bypass-enabled";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    DUOAdminActionMarkedFraudulent,
    DUOUserActionFraudulent,
    DUOUserBypassCodeUsed,
    DUOUserDeniedAnomalousPush,
    DUOUserEndpointFailure,
    DuoAdminAppIntegrationSecretKeyViewed,
    DuoAdminBypassCodeCreated,
    DuoAdminBypassCodeViewed,
    DuoAdminCreateAdmin,
    DuoAdminLockout,
    DuoAdminMFARestrictionsUpdated,
    DuoAdminNewAdminAPIAppIntegration,
    DuoAdminPolicyUpdated,
    DuoAdminSSOSAMLRequirementDisabled,
    DuoAdminUserMFABypassEnabled,
  ],
  dataModels: [],
});

export {
  DUOAdminActionMarkedFraudulent,
  DUOUserActionFraudulent,
  DUOUserBypassCodeUsed,
  DUOUserDeniedAnomalousPush,
  DUOUserEndpointFailure,
  DuoAdminAppIntegrationSecretKeyViewed,
  DuoAdminBypassCodeCreated,
  DuoAdminBypassCodeViewed,
  DuoAdminCreateAdmin,
  DuoAdminLockout,
  DuoAdminMFARestrictionsUpdated,
  DuoAdminNewAdminAPIAppIntegration,
  DuoAdminPolicyUpdated,
  DuoAdminSSOSAMLRequirementDisabled,
  DuoAdminUserMFABypassEnabled,
};
