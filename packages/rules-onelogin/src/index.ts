// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { OneLoginEventsDataModel } from "@pypanther/data-models";
import { OneLoginActiveLoginActivity } from "./onelogin-active-login-activity";
import { OneLoginAuthFactorRemoved } from "./onelogin-auth-factor-removed";
import { OneLoginHighRiskFailedLogin } from "./onelogin-high-risk-failed-login";
import { OneLoginLogin } from "./onelogin-login";
import { OneLoginPasswordAccess } from "./onelogin-password-access";
import { OneLoginPasswordChanged } from "./onelogin-password-changed";
import { OneLoginThresholdAccountsDeleted } from "./onelogin-threshold-accounts-deleted";
import { OneLoginThresholdAccountsModified } from "./onelogin-threshold-accounts-modified";
import { OneLoginUnauthorizedAccess } from "./onelogin-unauthorized-access";
import { OneLoginUserAccountLocked } from "./onelogin-user-account-locked";
import { OneLoginUserAssumption } from "./onelogin-user-assumption";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    OneLoginActiveLoginActivity,
    OneLoginAuthFactorRemoved,
    OneLoginHighRiskFailedLogin,
    OneLoginLogin,
    OneLoginPasswordAccess,
    OneLoginPasswordChanged,
    OneLoginThresholdAccountsDeleted,
    OneLoginThresholdAccountsModified,
    OneLoginUnauthorizedAccess,
    OneLoginUserAccountLocked,
    OneLoginUserAssumption,
  ],
  dataModels: [OneLoginEventsDataModel],
});

export {
  OneLoginActiveLoginActivity,
  OneLoginAuthFactorRemoved,
  OneLoginHighRiskFailedLogin,
  OneLoginLogin,
  OneLoginPasswordAccess,
  OneLoginPasswordChanged,
  OneLoginThresholdAccountsDeleted,
  OneLoginThresholdAccountsModified,
  OneLoginUnauthorizedAccess,
  OneLoginUserAccountLocked,
  OneLoginUserAssumption,
};
