// Written by `pnpm sync-packs` from the rules in this folder.
export * as ZoomAllMeetingsSecuredWithOneOptionDisabled from "./zoom-all-meetings-secured-with-one-option-disabled.tests";
export * as ZoomAutomaticSignOutDisabled from "./zoom-automatic-sign-out-disabled.tests";
export * as ZoomNewMeetingPasscodeRequiredDisabled from "./zoom-new-meeting-passcode-required-disabled.tests";
export * as ZoomPasscodeDisabled from "./zoom-passcode-disabled.tests";
export * as ZoomSignInMethodModified from "./zoom-sign-in-method-modified.tests";
export * as ZoomSignInRequirementsChanged from "./zoom-sign-in-requirements-changed.tests";
export * as ZoomTwoFactorAuthenticationDisabled from "./zoom-two-factor-authentication-disabled.tests";
export * as ZoomUserPromotedtoPrivilegedRole from "./zoom-user-promoted-to-privileged-role.tests";
