import { accountActions, otherAccountsActions } from "./aws/account-actions";
import { chooseTypes } from "./choose-types";

/** An IAM policy document. */
export interface IamPolicy {
  readonly Version: "2012-10-17";
  readonly Statement: readonly {
    readonly Sid: string;
    readonly Effect: "Allow";
    readonly Action: readonly string[];
    readonly Resource: string;
  }[];
}

/** What a scan may use of AWS. */
export interface ScanActions {
  /** In each account that is scanned. */
  readonly scan: readonly string[];
  /** In the account of the credentials, to get to the others. */
  readonly otherAccounts: readonly string[];
}

/** The IAM actions that a scan of these types uses, and no others; in order. */
export function scanActions(types?: readonly string[]): ScanActions {
  const ofTypes = chooseTypes(types).read.flatMap(({ actions }) => actions);
  return {
    scan: [...new Set([...accountActions, ...ofTypes])].sort(),
    otherAccounts: [...otherAccountsActions].sort(),
  };
}

/**
 * The IAM policy that lets a scan of these types read all it wants to; with `role`, also what the account of the
 * credentials needs to take on the role of that name in other accounts. Throws a ScanError for an unknown type.
 */
export function iamPolicy(options: { readonly types?: readonly string[]; readonly role?: string } = {}): IamPolicy {
  const { scan } = scanActions(options.types);
  const statements = [{ Sid: "PypantherScan", Effect: "Allow" as const, Action: scan, Resource: "*" }];
  if (options.role !== undefined)
    statements.push(
      { Sid: "PypantherAccounts", Effect: "Allow", Action: ["organizations:ListAccounts"], Resource: "*" },
      {
        Sid: "PypantherRole",
        Effect: "Allow",
        Action: ["sts:AssumeRole"],
        Resource: `arn:aws:iam::*:role/${options.role}`,
      },
    );
  return { Version: "2012-10-17", Statement: statements };
}
