import { type ObjectShape, value } from "../scan/shape";

/** What AWS.PasswordPolicy has beside the fields that all resources have. */
export const passwordPolicyShape: ObjectShape = {
  AllowUsersToChangePassword: value,
  AnyExist: value,
  ExpirePasswords: value,
  HardExpiry: value,
  MaxPasswordAge: value,
  MinimumPasswordLength: value,
  PasswordReusePrevention: value,
  RequireLowercaseCharacters: value,
  RequireNumbers: value,
  RequireSymbols: value,
  RequireUppercaseCharacters: value,
};
