/** What finding out whose credentials these are and which regions are in use needs, whatever is scanned. */
export const accountActions = ["sts:GetCallerIdentity", "ec2:DescribeRegions"] as const;

/** What scanning other accounts needs besides. */
export const otherAccountsActions = ["sts:AssumeRole", "organizations:ListAccounts"] as const;
