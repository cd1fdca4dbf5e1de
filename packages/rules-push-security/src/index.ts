// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { PushSecurityAppBannerAcknowledged } from "./push-security-app-banner-acknowledged";
import { PushSecurityAuthorizedIdPLogin } from "./push-security-authorized-idp-login";
import { PushSecurityMFAMethodChanged } from "./push-security-mfa-method-changed";
import { PushSecurityNewAppDetected } from "./push-security-new-app-detected";
import { PushSecurityNewSaaSAccountCreated } from "./push-security-new-saas-account-created";
import { PushSecurityOpenSecurityFinding } from "./push-security-open-security-finding";
import { PushSecurityPhishableMFAMethod } from "./push-security-phishable-mfa-method";
import { PushSecurityPhishingAttack } from "./push-security-phishing-attack";
import { PushSecurityUnauthorizedIdPLogin } from "./push-security-unauthorized-idp-login";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    PushSecurityAppBannerAcknowledged,
    PushSecurityAuthorizedIdPLogin,
    PushSecurityMFAMethodChanged,
    PushSecurityNewAppDetected,
    PushSecurityNewSaaSAccountCreated,
    PushSecurityOpenSecurityFinding,
    PushSecurityPhishableMFAMethod,
    PushSecurityPhishingAttack,
    PushSecurityUnauthorizedIdPLogin,
  ],
  dataModels: [],
});

export {
  PushSecurityAppBannerAcknowledged,
  PushSecurityAuthorizedIdPLogin,
  PushSecurityMFAMethodChanged,
  PushSecurityNewAppDetected,
  PushSecurityNewSaaSAccountCreated,
  PushSecurityOpenSecurityFinding,
  PushSecurityPhishableMFAMethod,
  PushSecurityPhishingAttack,
  PushSecurityUnauthorizedIdPLogin,
};
