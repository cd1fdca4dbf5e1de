import { type ResourceType, resourceType } from "../scan/resource-type";
import { passwordPolicyShape } from "../shapes/password-policy";

const type = "AWS.PasswordPolicy";

/** What AWS asks of passwords where an account has set nothing. */
const defaults = {
  AllowUsersToChangePassword: false,
  ExpirePasswords: false,
  MinimumPasswordLength: 8,
  RequireLowercaseCharacters: false,
  RequireNumbers: false,
  RequireSymbols: false,
  RequireUppercaseCharacters: false,
};

/** What an account asks of the passwords of its users. */
export const passwordPolicy: ResourceType = resourceType({
  type,
  scope: "global",
  actions: ["iam:GetAccountPasswordPolicy"],
  shape: passwordPolicyShape,
  async *list({ accountId }) {
    yield `${accountId}::${type}`;
  },
  idOf: (resourceId) => resourceId,
  async read(resourceId, { client }, { part }) {
    const iam = client("iam");
    let isSet = true;
    const answer = await part(Object.keys(passwordPolicyShape), async () => {
      try {
        return await iam.getAccountPasswordPolicy({});
      } catch (error) {
        isSet = !(error instanceof Error && /^NoSuchEntity/.test(error.name));
        if (isSet) throw error;
        return { PasswordPolicy: defaults };
      }
    });
    return {
      resourceId,
      name: type,
      fields: { ...answer?.PasswordPolicy, AnyExist: answer && isSet },
    };
  },
});
